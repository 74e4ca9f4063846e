-- CreateTable
CREATE TABLE "ErasedTally" (
    "id" SERIAL NOT NULL,
    "day" DATE NOT NULL,
    "status" "ConversationStatus" NOT NULL,
    "leadQuality" "LeadQuality" NOT NULL,
    "sentiment" "Sentiment",
    "conversations" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL,
    "scored" INTEGER NOT NULL,
    "leadScoreSum" INTEGER NOT NULL,
    "qualified" INTEGER NOT NULL,
    "converted" INTEGER NOT NULL,

    CONSTRAINT "ErasedTally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EncryptionKey" (
    "id" TEXT NOT NULL,
    "firstUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EncryptionKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ErasedTally_day_status_leadQuality_sentiment_key" ON "ErasedTally"("day", "status", "leadQuality", "sentiment") NULLS NOT DISTINCT;
