CREATE TABLE `case_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`case_id` text,
	`is_asked` integer DEFAULT false NOT NULL,
	`is_anonymous` integer NOT NULL,
	`sealed` text NOT NULL,
	`revision` text NOT NULL,
	`turn` text NOT NULL,
	`saved_on` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `case_drafts_by_member` ON `case_drafts` (`member_id`);--> statement-breakpoint
CREATE TABLE `case_namings` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`member_id` text NOT NULL,
	`reply` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `case_drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_namings_once` ON `case_namings` (`draft_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `case_namings_by_member` ON `case_namings` (`member_id`);