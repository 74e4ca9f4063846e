-- DropIndex
DROP INDEX "Conversation_tags_idx";

-- AlterTable: SQL cannot seal what stood there in the clear, and no release had it
ALTER TABLE "Conversation" ADD COLUMN     "tagIndexes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "tags" DROP NOT NULL,
ALTER COLUMN "tags" DROP DEFAULT,
ALTER COLUMN "tags" SET DATA TYPE TEXT USING NULL;

-- CreateIndex
CREATE INDEX "Conversation_tagIndexes_idx" ON "Conversation" USING GIN ("tagIndexes") WHERE ("tagIndexes" <> '{}');
