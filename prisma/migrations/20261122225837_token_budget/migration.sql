-- CreateTable
CREATE TABLE "TokenDay" (
    "day" DATE NOT NULL,
    "used" BIGINT NOT NULL DEFAULT 0,
    "reserved" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "TokenDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "TokenReservation" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "tokens" INTEGER NOT NULL,
    "instanceId" UUID NOT NULL,

    CONSTRAINT "TokenReservation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TokenReservation_instanceId_idx" ON "TokenReservation"("instanceId");
