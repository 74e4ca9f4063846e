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

-- CreateIndex
CREATE INDEX "ConversationDayMark_at_idx" ON "ConversationDayMark"("at");

-- By hand: a conversation is marked when something changes that its sums tell of. Of contact details that is whether there
-- are any: encrypting them anew changes nothing.
DROP TRIGGER "Conversation_changed_in_the_past" ON "Conversation";
CREATE TRIGGER "Conversation_removed_from_the_past" AFTER DELETE ON "Conversation" FOR EACH ROW
  WHEN (OLD."startedAt" < date_trunc('day', now(), 'UTC')) EXECUTE FUNCTION "markConversationDay"();
CREATE TRIGGER "Conversation_changed_in_the_past" AFTER UPDATE OF "status", "leadQuality", "sentiment", "interestedServices",
  "messageCount", "leadScore", "contactEmail", "contactPhone" ON "Conversation" FOR EACH ROW
  WHEN (OLD."startedAt" < date_trunc('day', now(), 'UTC') AND
    (OLD."status", OLD."leadQuality", OLD."sentiment", OLD."interestedServices", OLD."messageCount", OLD."leadScore",
      OLD."contactEmail" IS NULL, OLD."contactPhone" IS NULL)
    IS DISTINCT FROM
    (NEW."status", NEW."leadQuality", NEW."sentiment", NEW."interestedServices", NEW."messageCount", NEW."leadScore",
      NEW."contactEmail" IS NULL, NEW."contactPhone" IS NULL))
  EXECUTE FUNCTION "markConversationDay"();

-- By hand: conversations are summed anew.
DELETE FROM "AnalyticsRollupState" WHERE "id" = 2;
