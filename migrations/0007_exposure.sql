CREATE TABLE `exposure_cycle` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`lists` integer NOT NULL,
	`plain_score` real NOT NULL,
	`priced_score` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `exposures` (
	`member_id` text PRIMARY KEY NOT NULL,
	`price` real NOT NULL,
	`plain` integer NOT NULL,
	`shown` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
