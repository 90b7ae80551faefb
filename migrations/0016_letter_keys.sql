CREATE TABLE `account_keys` (
	`account_id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`made_on` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `key_wraps` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`passkey_id` text NOT NULL,
	`salt` text NOT NULL,
	`wrapped` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account_keys`(`account_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`passkey_id`) REFERENCES `passkeys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `key_wraps_passkey_id_unique` ON `key_wraps` (`passkey_id`);--> statement-breakpoint
CREATE INDEX `key_wraps_by_account` ON `key_wraps` (`account_id`);