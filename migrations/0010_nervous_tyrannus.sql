CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	`steps` text NOT NULL,
	`revision` text NOT NULL,
	`created_at` text NOT NULL,
	`opened_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `views_by_account` ON `views` (`account_id`);