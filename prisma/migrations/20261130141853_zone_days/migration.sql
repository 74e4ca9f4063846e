-- AlterEnum
ALTER TYPE "RollupGrain" ADD VALUE 'ZONE_DAY';

-- DropIndex
DROP INDEX "AnalyticsRollup_kind_grain_at_idx";

-- DropIndex
DROP INDEX "ConversationRollup_kind_grain_at_idx";

-- AlterTable
ALTER TABLE "AnalyticsRollup" ADD COLUMN     "dayStart" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ConversationRollup" ADD COLUMN     "dayStart" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "RollupZone" (
    "dayStart" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "callsTo" TIMESTAMPTZ(3),
    "conversationsTo" TIMESTAMPTZ(3),

    CONSTRAINT "RollupZone_pkey" PRIMARY KEY ("dayStart")
);

-- CreateIndex
CREATE INDEX "AnalyticsRollup_kind_grain_dayStart_at_idx" ON "AnalyticsRollup"("kind", "grain", "dayStart", "at");

-- CreateIndex
CREATE INDEX "ConversationRollup_kind_grain_dayStart_at_idx" ON "ConversationRollup"("kind", "grain", "dayStart", "at");
