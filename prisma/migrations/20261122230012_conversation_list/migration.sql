-- DropIndex
DROP INDEX "Conversation_interestedServices_idx";

-- DropIndex
DROP INDEX "Conversation_tags_idx";

-- CreateIndex
CREATE INDEX "Conversation_flagged" ON "Conversation"("startedAt", "id") WHERE (flagged);

-- CreateIndex
CREATE INDEX "Conversation_tags_idx" ON "Conversation" USING GIN ("tags") WHERE (tags <> '{}');

-- CreateIndex
CREATE INDEX "Conversation_interestedServices_idx" ON "Conversation" USING GIN ("interestedServices") WHERE ("interestedServices" <> '{}');
