CREATE TABLE `call_sendings` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`helper_id` text NOT NULL,
	`sent_at` text NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`helper_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_sendings_once` ON `call_sendings` (`call_id`,`helper_id`);--> statement-breakpoint
CREATE TABLE `feedbacks` (
	`introduction_id` text NOT NULL,
	`side` text NOT NULL,
	`outcome` text NOT NULL,
	`sealed` text,
	`level` integer,
	`level_reply` text,
	`at` text NOT NULL,
	PRIMARY KEY(`introduction_id`, `side`),
	FOREIGN KEY (`introduction_id`) REFERENCES `introductions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`member_id` text NOT NULL,
	`sealed` text NOT NULL,
	`opened_at` text NOT NULL,
	`compared_at` text NOT NULL,
	`told_on` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_searches_by_account` ON `saved_searches` (`account_id`);--> statement-breakpoint
ALTER TABLE `calls` ADD `is_brokered` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `introductions` ADD `is_offered` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `introductions` ADD `agreed_at` text;--> statement-breakpoint
ALTER TABLE `introductions` ADD `is_reminded` integer DEFAULT false NOT NULL;