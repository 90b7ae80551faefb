CREATE TABLE `action_named` (
	`action_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`action_id`, `member_id`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`starter_id` text NOT NULL,
	`request_id` text,
	`coalition_id` text,
	`mode` text NOT NULL,
	`at_least` integer NOT NULL,
	`sealed` text NOT NULL,
	`sign_by` text NOT NULL,
	`started_on` text NOT NULL,
	`reached_on` text,
	`ended_on` text,
	FOREIGN KEY (`starter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalitions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `commitments` (
	`action_id` text NOT NULL,
	`member_id` text NOT NULL,
	`others` integer NOT NULL,
	`is_in` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`action_id`, `member_id`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `request_exclusions` (
	`request_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `member_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `request_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`from_id` text NOT NULL,
	`seq` integer NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_letters_in_order` ON `request_letters` (`request_id`,`seq`);--> statement-breakpoint
CREATE TABLE `request_named` (
	`request_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `member_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `request_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`state` text NOT NULL,
	`level` text DEFAULT 'private' NOT NULL,
	`is_named` integer DEFAULT false NOT NULL,
	`owner_shares` integer DEFAULT false NOT NULL,
	`seeker_shares` integer DEFAULT false NOT NULL,
	`sealed` text NOT NULL,
	`offered_on` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `request_responses_by_request` ON `request_responses` (`request_id`);--> statement-breakpoint
CREATE INDEX `request_responses_by_owner` ON `request_responses` (`owner_id`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`seeker_id` text NOT NULL,
	`mode` text NOT NULL,
	`coalition_id` text,
	`shows_seeker` integer DEFAULT false NOT NULL,
	`sealed` text,
	`stage` text NOT NULL,
	`outcome` text,
	`closing` text,
	`started_on` text NOT NULL,
	`touched_on` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`seeker_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalitions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `requests_by_seeker` ON `requests` (`seeker_id`);