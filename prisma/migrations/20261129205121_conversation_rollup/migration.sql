-- CreateEnum
CREATE TYPE "ConversationRollupKind" AS ENUM ('STANDING', 'SERVICE', 'ACTIVE', 'STATUS', 'QUALITY', 'SENTIMENT');

-- DropTable
DROP TABLE "ConversationDay";

-- DropEnum
DROP TYPE "ConversationDayKind";

-- CreateTable
CREATE TABLE "ConversationRollup" (
    "id" BIGSERIAL NOT NULL,
    "kind" "ConversationRollupKind" NOT NULL,
    "grain" "RollupGrain" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" "ConversationStatus",
    "leadQuality" "LeadQuality",
    "sentiment" "Sentiment",
    "service" TEXT,
    "conversations" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL,
    "qualified" INTEGER NOT NULL,
    "converted" INTEGER NOT NULL,
    "scored" INTEGER NOT NULL,
    "leadScoreSum" INTEGER NOT NULL,
    "captured" INTEGER NOT NULL,

    CONSTRAINT "ConversationRollup_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConversationRollup_kind_grain_at_idx" ON "ConversationRollup"("kind", "grain", "at");

-- By hand: conversations are summed anew.
DELETE FROM "AnalyticsRollupState" WHERE "id" = 2;
