-- CreateEnum
CREATE TYPE "ConversationStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'ABANDONED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "LeadQuality" AS ENUM ('UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'QUALIFIED');

-- CreateEnum
CREATE TYPE "Sentiment" AS ENUM ('POSITIVE', 'NEUTRAL', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "MessageRole" AS ENUM ('USER', 'ASSISTANT', 'SYSTEM');

-- CreateEnum
CREATE TYPE "MessageStatus" AS ENUM ('STREAMING', 'COMPLETED', 'STOPPED', 'INTERRUPTED', 'FAILED');

-- CreateEnum
CREATE TYPE "LeadComponent" AS ENUM ('ENGAGEMENT', 'INTENT', 'BUDGET', 'TIMELINE', 'QUALIFICATION');

-- CreateEnum
CREATE TYPE "ConversionKind" AS ENUM ('APPOINTMENT', 'DEMO', 'PURCHASE', 'OTHER');

-- CreateEnum
CREATE TYPE "AnalyticsEventType" AS ENUM ('CONVERSATION_STARTED', 'MESSAGE_SENT', 'MESSAGE_RECEIVED', 'CONTACT_CAPTURED', 'LEAD_SCORED', 'LEAD_QUALIFIED', 'CONVERSATION_COMPLETED', 'CONVERSATION_ABANDONED', 'FLAGGED', 'CONVERTED', 'RATE_LIMITED', 'API_ERROR');

-- CreateEnum
CREATE TYPE "ModelOperation" AS ENUM ('REPLY', 'ANALYSIS', 'SUMMARY');

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "sessionId" TEXT NOT NULL,
    "sessionIndex" TEXT NOT NULL,
    "visitorId" TEXT,
    "visitorIndex" TEXT,
    "status" "ConversationStatus" NOT NULL DEFAULT 'ACTIVE',
    "title" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "contactName" TEXT,
    "contactEmail" TEXT,
    "contactEmailIndex" TEXT,
    "contactPhone" TEXT,
    "contactCompany" TEXT,
    "staffFields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "source" TEXT,
    "sourceIndex" TEXT,
    "referrer" TEXT,
    "referrerIndex" TEXT,
    "extra" TEXT,
    "messageCount" INTEGER NOT NULL DEFAULT 0,
    "lastPlace" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastMessageAt" TIMESTAMPTZ(3),
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "leadScore" INTEGER,
    "leadQuality" "LeadQuality" NOT NULL DEFAULT 'UNKNOWN',
    "sentiment" "Sentiment",
    "interestedServices" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "flagged" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeviceLink" (
    "codeIndex" TEXT NOT NULL,
    "conversationId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "redeemedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DeviceLink_pkey" PRIMARY KEY ("codeIndex")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "role" "MessageRole" NOT NULL,
    "status" "MessageStatus" NOT NULL,
    "content" TEXT NOT NULL,
    "clientMessageIndex" TEXT,
    "answersId" UUID,
    "replacesId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "firstTextAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "model" TEXT,
    "finishReason" TEXT,
    "errorCode" TEXT,
    "errorRetryable" BOOLEAN,
    "inputTokens" INTEGER,
    "outputTokens" INTEGER,
    "cacheReadTokens" INTEGER,
    "cacheWriteTokens" INTEGER,
    "costUsd" DECIMAL(14,8),
    "writerId" UUID,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageChunk" (
    "messageId" UUID NOT NULL,
    "offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "MessageChunk_pkey" PRIMARY KEY ("messageId","offset")
);

-- CreateTable
CREATE TABLE "ServerInstance" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ServerInstance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadScore" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "totalScore" INTEGER NOT NULL,
    "engagementScore" INTEGER NOT NULL,
    "intentScore" INTEGER NOT NULL,
    "budgetScore" INTEGER NOT NULL,
    "timelineScore" INTEGER NOT NULL,
    "qualificationScore" INTEGER NOT NULL,
    "leadQuality" "LeadQuality" NOT NULL,
    "keywords" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "recommendations" TEXT NOT NULL,
    "rulesVersion" TEXT NOT NULL,
    "scoredThroughPlace" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LeadScore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadSignal" (
    "id" UUID NOT NULL,
    "leadScoreId" UUID NOT NULL,
    "component" "LeadComponent" NOT NULL,
    "label" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "messageId" UUID,

    CONSTRAINT "LeadSignal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnalyticsEvent" (
    "id" BIGSERIAL NOT NULL,
    "type" "AnalyticsEventType" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "conversationId" UUID,
    "model" TEXT,
    "operation" "ModelOperation",
    "status" "MessageStatus",
    "errorCode" TEXT,
    "responseTimeMs" INTEGER,
    "timeToFirstTokenMs" INTEGER,
    "inputTokens" INTEGER,
    "outputTokens" INTEGER,
    "cacheReadTokens" INTEGER,
    "cacheWriteTokens" INTEGER,
    "costUsd" DECIMAL(14,8),

    CONSTRAINT "AnalyticsEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "flaggedBy" TEXT NOT NULL,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedBy" TEXT,
    "resolution" TEXT,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversion" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "kind" "ConversionKind" NOT NULL,
    "valueUsd" DECIMAL(14,2),
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conversion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "targetType" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_sessionIndex_key" ON "Conversation"("sessionIndex");

-- CreateIndex
CREATE INDEX "Conversation_status_lastActivityAt_idx" ON "Conversation"("status", "lastActivityAt");

-- CreateIndex
CREATE INDEX "Conversation_visitorIndex_idx" ON "Conversation"("visitorIndex");

-- CreateIndex
CREATE INDEX "Conversation_contactEmailIndex_idx" ON "Conversation"("contactEmailIndex");

-- CreateIndex
CREATE INDEX "Conversation_startedAt_id_idx" ON "Conversation"("startedAt", "id");

-- CreateIndex
CREATE INDEX "Conversation_lastMessageAt_id_idx" ON "Conversation"("lastMessageAt", "id");

-- CreateIndex
CREATE INDEX "Conversation_leadScore_id_idx" ON "Conversation"("leadScore", "id");

-- CreateIndex
CREATE INDEX "Conversation_messageCount_id_idx" ON "Conversation"("messageCount", "id");

-- CreateIndex
CREATE INDEX "Conversation_leadQuality_startedAt_idx" ON "Conversation"("leadQuality", "startedAt");

-- CreateIndex
CREATE INDEX "Conversation_tags_idx" ON "Conversation" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "Conversation_interestedServices_idx" ON "Conversation" USING GIN ("interestedServices");

-- CreateIndex
CREATE INDEX "Device_conversationId_idx" ON "Device"("conversationId");

-- CreateIndex
CREATE INDEX "DeviceLink_conversationId_idx" ON "DeviceLink"("conversationId");

-- CreateIndex
CREATE INDEX "DeviceLink_expiresAt_idx" ON "DeviceLink"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_replacesId_key" ON "Message"("replacesId");

-- CreateIndex
CREATE INDEX "Message_answersId_idx" ON "Message"("answersId");

-- CreateIndex
CREATE INDEX "Message_writerId_idx" ON "Message"("writerId") WHERE (status = 'STREAMING');

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_place_attempt_key" ON "Message"("conversationId", "place", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_clientMessageIndex_key" ON "Message"("conversationId", "clientMessageIndex");

-- CreateIndex
CREATE UNIQUE INDEX "Message_one_reply_at_a_time" ON "Message"("conversationId") WHERE (status = 'STREAMING');

-- CreateIndex
CREATE INDEX "LeadScore_conversationId_createdAt_idx" ON "LeadScore"("conversationId", "createdAt");

-- CreateIndex
CREATE INDEX "LeadScore_leadQuality_createdAt_idx" ON "LeadScore"("leadQuality", "createdAt");

-- CreateIndex
CREATE INDEX "LeadScore_totalScore_idx" ON "LeadScore"("totalScore");

-- CreateIndex
CREATE INDEX "LeadSignal_leadScoreId_idx" ON "LeadSignal"("leadScoreId");

-- CreateIndex
CREATE INDEX "LeadSignal_messageId_idx" ON "LeadSignal"("messageId");

-- CreateIndex
CREATE INDEX "AnalyticsEvent_at_idx" ON "AnalyticsEvent"("at");

-- CreateIndex
CREATE INDEX "AnalyticsEvent_type_at_idx" ON "AnalyticsEvent"("type", "at");

-- CreateIndex
CREATE INDEX "AnalyticsEvent_conversationId_idx" ON "AnalyticsEvent"("conversationId");

-- CreateIndex
CREATE INDEX "Flag_conversationId_createdAt_idx" ON "Flag"("conversationId", "createdAt");

-- CreateIndex
CREATE INDEX "Flag_createdAt_idx" ON "Flag"("createdAt") WHERE ("resolvedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Conversion_conversationId_idx" ON "Conversion"("conversationId");

-- CreateIndex
CREATE INDEX "Conversion_createdAt_idx" ON "Conversion"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_targetType_targetId_idx" ON "AuditEntry"("targetType", "targetId");

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeviceLink" ADD CONSTRAINT "DeviceLink_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_answersId_fkey" FOREIGN KEY ("answersId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageChunk" ADD CONSTRAINT "MessageChunk_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadScore" ADD CONSTRAINT "LeadScore_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadSignal" ADD CONSTRAINT "LeadSignal_leadScoreId_fkey" FOREIGN KEY ("leadScoreId") REFERENCES "LeadScore"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadSignal" ADD CONSTRAINT "LeadSignal_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversion" ADD CONSTRAINT "Conversion_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
