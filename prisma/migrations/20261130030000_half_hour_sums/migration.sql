-- AlterEnum
ALTER TYPE "RollupGrain" ADD VALUE 'HALF_HOUR';

-- By hand: what has been summed lacks these, so it is summed anew.
DELETE FROM "AnalyticsRollupState";
DELETE FROM "AnalyticsRollup";
DELETE FROM "ConversationRollup";
