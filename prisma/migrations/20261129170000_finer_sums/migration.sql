-- AlterEnum
ALTER TYPE "RollupGrain" ADD VALUE 'SIX_HOURS';
ALTER TYPE "RollupGrain" ADD VALUE 'WEEK';

-- AlterEnum
ALTER TYPE "RollupKind" ADD VALUE 'ALL';

-- AlterEnum
ALTER TYPE "ConversationDayKind" ADD VALUE 'STATUS';
ALTER TYPE "ConversationDayKind" ADD VALUE 'QUALITY';
ALTER TYPE "ConversationDayKind" ADD VALUE 'SENTIMENT';

-- By hand: what has been summed lacks these, so it is summed anew.
DELETE FROM "AnalyticsRollupState";
DELETE FROM "AnalyticsRollup";
DELETE FROM "ConversationDay";
