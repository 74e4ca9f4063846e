-- CreateEnum
CREATE TYPE "RollupKind" AS ENUM ('OUTCOME', 'LEAD');

-- CreateEnum
CREATE TYPE "RollupGrain" AS ENUM ('HOUR', 'DAY');

-- AlterTable
ALTER TABLE "AnalyticsEvent" ADD COLUMN     "leadQuality" "LeadQuality";

-- CreateTable
CREATE TABLE "AnalyticsRollup" (
    "id" BIGSERIAL NOT NULL,
    "kind" "RollupKind" NOT NULL,
    "grain" "RollupGrain" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "operation" "ModelOperation",
    "model" TEXT,
    "status" "MessageStatus",
    "errorCode" TEXT,
    "leadQuality" "LeadQuality",
    "calls" INTEGER NOT NULL,
    "apiErrors" INTEGER NOT NULL,
    "rateLimitHits" INTEGER NOT NULL,
    "inputTokens" BIGINT NOT NULL,
    "outputTokens" BIGINT NOT NULL,
    "cacheReadTokens" BIGINT NOT NULL,
    "cacheWriteTokens" BIGINT NOT NULL,
    "costUsd" DECIMAL(20,8) NOT NULL,
    "responseTimeMsCount" INTEGER NOT NULL,
    "responseTimeMsSum" BIGINT NOT NULL,
    "responseTimeMsMax" INTEGER,
    "responseTimeMsSketch" BYTEA,
    "timeToFirstTokenMsCount" INTEGER NOT NULL,
    "timeToFirstTokenMsSum" BIGINT NOT NULL,
    "timeToFirstTokenMsMax" INTEGER,
    "timeToFirstTokenMsSketch" BYTEA,

    CONSTRAINT "AnalyticsRollup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnalyticsRollupState" (
    "id" INTEGER NOT NULL,
    "summedTo" TIMESTAMPTZ(3),
    "settledId" BIGINT NOT NULL DEFAULT 0,
    "candidateId" BIGINT NOT NULL DEFAULT 0,
    "candidateXid" TEXT NOT NULL DEFAULT '0',

    CONSTRAINT "AnalyticsRollupState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnalyticsRollup_kind_grain_at_idx" ON "AnalyticsRollup"("kind", "grain", "at");
