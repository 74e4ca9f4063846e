-- AlterEnum
ALTER TYPE "RollupKind" ADD VALUE 'MODEL';

-- By hand: what has been summed lacks it, so it is summed anew.
DELETE FROM "AnalyticsRollupState" WHERE "id" = 1;
DELETE FROM "AnalyticsRollup";
