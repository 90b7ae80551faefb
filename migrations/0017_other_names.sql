ALTER TABLE `members` ADD `aliases` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `aliases_visibility` text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `identifiers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `identifiers_visibility` text DEFAULT 'private' NOT NULL;