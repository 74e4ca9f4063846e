-- AlterEnum
ALTER TYPE "RollupGrain" ADD VALUE 'SIX_HOURS';

-- By hand: what has been summed lacks the new grain, so it is summed anew.
DELETE FROM "AnalyticsRollupState" WHERE "id" = 1;
DELETE FROM "AnalyticsRollup";
