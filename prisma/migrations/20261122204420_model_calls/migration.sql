-- AlterEnum
ALTER TYPE "AnalyticsEventType" ADD VALUE 'MODEL_CALL';
