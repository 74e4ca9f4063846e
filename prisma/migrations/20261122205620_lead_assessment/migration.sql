-- DropIndex
DROP INDEX "LeadSignal_leadScoreId_idx";

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "assessedThrough" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "LeadSignal" ADD COLUMN     "rank" INTEGER NOT NULL;

-- CreateIndex
CREATE INDEX "Conversation_not_assessed" ON "Conversation"("lastMessageAt") WHERE ("assessedThrough" < "lastPlace");

-- CreateIndex
CREATE INDEX "LeadSignal_leadScoreId_rank_idx" ON "LeadSignal"("leadScoreId", "rank");
