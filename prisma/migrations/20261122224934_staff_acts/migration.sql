-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "outcome" TEXT,
ALTER COLUMN "targetType" DROP NOT NULL,
ALTER COLUMN "targetId" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Flag_one_open_of_a_rule" ON "Flag"("conversationId", "flaggedBy") WHERE (automatic AND "resolvedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Message_refusals" ON "Message"("endedAt") WHERE ("finishReason" = 'refusal');
