-- AlterEnum
ALTER TYPE "RollupKind" ADD VALUE 'QUALITY';

-- CreateEnum
CREATE TYPE "ConversationDayKind" AS ENUM ('STANDING', 'SERVICE', 'ACTIVE');

-- CreateTable
CREATE TABLE "ConversationDay" (
    "id" BIGSERIAL NOT NULL,
    "kind" "ConversationDayKind" NOT NULL,
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

    CONSTRAINT "ConversationDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConversationDayMark" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConversationDayMark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConversationDay_kind_at_idx" ON "ConversationDay"("kind", "at");

-- By hand: whatever changes a day in the past marks it, in its own transaction. What changes today does not: today is
-- never summed, and costs no more than the comparison of two times. (\x3b: the driver adapter cuts scripts at semicolons.)
CREATE FUNCTION "markConversationDay"() RETURNS trigger LANGUAGE plpgsql AS E'
DECLARE
  one record\x3b
  changed timestamptz\x3b
BEGIN
  IF TG_OP = ''INSERT'' THEN one := NEW\x3b ELSE one := OLD\x3b END IF\x3b
  IF TG_TABLE_NAME = ''Conversation'' THEN
    changed := one."startedAt"\x3b
  ELSIF TG_TABLE_NAME = ''AnalyticsEvent'' THEN
    changed := one."at"\x3b
  ELSE
    SELECT "startedAt" INTO changed FROM "Conversation" WHERE "id" = one."conversationId"\x3b
  END IF\x3b
  IF changed < date_trunc(''day'', now(), ''UTC'') THEN
    INSERT INTO "ConversationDayMark" ("at") VALUES (date_trunc(''day'', changed, ''UTC''))\x3b
  END IF\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER "Conversation_added_to_the_past" AFTER INSERT ON "Conversation" FOR EACH ROW
  WHEN (NEW."startedAt" < date_trunc('day', now(), 'UTC')) EXECUTE FUNCTION "markConversationDay"();
CREATE TRIGGER "Conversation_changed_in_the_past" AFTER DELETE OR UPDATE OF "status", "leadQuality", "sentiment", "interestedServices",
  "messageCount", "leadScore", "contactEmail", "contactPhone" ON "Conversation" FOR EACH ROW
  WHEN (OLD."startedAt" < date_trunc('day', now(), 'UTC')) EXECUTE FUNCTION "markConversationDay"();
CREATE TRIGGER "Conversion_changed" AFTER INSERT OR DELETE ON "Conversion" FOR EACH ROW EXECUTE FUNCTION "markConversationDay"();
CREATE TRIGGER "AnalyticsEvent_added_to_the_past" AFTER INSERT ON "AnalyticsEvent" FOR EACH ROW
  WHEN (NEW."type" = 'MESSAGE_SENT' AND NEW."at" < date_trunc('day', now(), 'UTC')) EXECUTE FUNCTION "markConversationDay"();
CREATE TRIGGER "AnalyticsEvent_changed_in_the_past" AFTER DELETE OR UPDATE OF "conversationId" ON "AnalyticsEvent" FOR EACH ROW
  WHEN (OLD."type" = 'MESSAGE_SENT' AND OLD."at" < date_trunc('day', now(), 'UTC')) EXECUTE FUNCTION "markConversationDay"();

-- By hand: what has been summed lacks the new kind, so it is summed anew.
DELETE FROM "AnalyticsRollupState";
DELETE FROM "AnalyticsRollup";
