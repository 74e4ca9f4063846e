-- A conversation's quality follows from its score. Told so, the planner knows how many of both there are, and reads a list by
-- its order instead of gathering and sorting all that match. Prisma's schema has no word for it.
CREATE STATISTICS "Conversation_quality_of_score" (mcv) ON "leadQuality", "leadScore" FROM "Conversation";
