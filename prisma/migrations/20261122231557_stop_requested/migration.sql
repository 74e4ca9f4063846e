-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "stopRequested" BOOLEAN NOT NULL DEFAULT false;
