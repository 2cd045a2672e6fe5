CREATE TABLE "booking" (
	"shop_id" text NOT NULL,
	"booking_id" text NOT NULL,
	"area_id" text NOT NULL,
	"team_id" text NOT NULL,
	"service" text NOT NULL,
	"status" text NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"cells" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"code" text,
	"moves" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "booking_shop_id_booking_id_pk" PRIMARY KEY("shop_id","booking_id")
);
--> statement-breakpoint
CREATE TABLE "cell" (
	"area_id" text NOT NULL,
	"team_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"places" integer NOT NULL,
	"capacity" integer NOT NULL,
	"booked" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "cell_area_id_team_id_starts_at_pk" PRIMARY KEY("area_id","team_id","starts_at"),
	CONSTRAINT "cell_booked" CHECK ("cell"."booked" >= 0 AND "cell"."booked" <= "cell"."capacity")
);
--> statement-breakpoint
CREATE TABLE "entry" (
	"shop_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb,
	"stamp" text NOT NULL,
	"author" text NOT NULL,
	"version" bigint NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_shop_id_kind_key_pk" PRIMARY KEY("shop_id","kind","key")
);
--> statement-breakpoint
CREATE TABLE "heartbeat" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "life" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"epoch" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"shop_id" text NOT NULL,
	"member_id" text NOT NULL,
	"role" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "member_shop_id_member_id_pk" PRIMARY KEY("shop_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "shop" (
	"shop_id" text PRIMARY KEY NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"stamp" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_shop_id_shop_shop_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shop"("shop_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_shop_id_shop_shop_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shop"("shop_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_shop_id_shop_shop_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shop"("shop_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "booking_one_open" ON "booking" USING btree ("shop_id") WHERE "booking"."status" IN ('asked', 'confirmed');--> statement-breakpoint
CREATE INDEX "booking_code" ON "booking" USING btree ("code");--> statement-breakpoint
CREATE INDEX "entry_version" ON "entry" USING btree ("shop_id","version");--> statement-breakpoint
CREATE INDEX "entry_for_judge" ON "entry" USING btree ("kind","changed_at") WHERE "entry"."kind" IN ('booking-ask', 'booking-cancel');--> statement-breakpoint
CREATE INDEX "entry_contact" ON "entry" USING btree ("changed_at") WHERE "entry"."kind" = 'booking-contact' AND "entry"."value" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "member_secret_hash" ON "member" USING btree ("secret_hash");