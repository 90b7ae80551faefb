CREATE TABLE `network_changes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`before` integer NOT NULL,
	`after` integer NOT NULL,
	`member_ids` text NOT NULL,
	`rest` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `network_changes_before_unique` ON `network_changes` (`before`);