CREATE TABLE `coalition_drill_answers` (
	`drill_id` text NOT NULL,
	`member_id` text NOT NULL,
	`speed` text NOT NULL,
	PRIMARY KEY(`drill_id`, `member_id`),
	FOREIGN KEY (`drill_id`) REFERENCES `coalition_drills`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `coalition_drills` (
	`id` text PRIMARY KEY NOT NULL,
	`coalition_id` text NOT NULL,
	`started_at` text NOT NULL,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalition_terms`(`coalition_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coalition_drills_coalition_id_unique` ON `coalition_drills` (`coalition_id`);--> statement-breakpoint
CREATE TABLE `coalition_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`coalition_id` text NOT NULL,
	`member_id` text NOT NULL,
	`reply` text NOT NULL,
	`sealed` text,
	`until` text,
	`level` text DEFAULT 'private' NOT NULL,
	`shows_invited` integer DEFAULT false NOT NULL,
	`open_until` text NOT NULL,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalition_terms`(`coalition_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coalition_invitations_once` ON `coalition_invitations` (`coalition_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `coalition_invitations_by_member` ON `coalition_invitations` (`member_id`);--> statement-breakpoint
CREATE TABLE `coalition_seats` (
	`coalition_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`min_level` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`coalition_id`, `capacity_id`),
	FOREIGN KEY (`coalition_id`) REFERENCES `coalition_terms`(`coalition_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `coalition_terms` (
	`coalition_id` text PRIMARY KEY NOT NULL,
	`started_by` text,
	`starter_id` text,
	`mode` text NOT NULL,
	`threshold` integer,
	`invited` integer NOT NULL,
	`answer_by` text NOT NULL,
	`review_on` text,
	`started_at` text NOT NULL,
	`formed_on` text,
	`closed_on` text,
	`charter` text,
	`charter_by` text,
	`revision` text NOT NULL,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalitions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`started_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`starter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`charter_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `coalition_terms_by_starter` ON `coalition_terms` (`starter_id`);