CREATE TABLE `apart_members` (
	`a` text NOT NULL,
	`b` text NOT NULL,
	PRIMARY KEY(`a`, `b`),
	FOREIGN KEY (`a`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`b`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "apart_members_canonical" CHECK("apart_members"."a" < "apart_members"."b")
);
--> statement-breakpoint
CREATE INDEX `apart_members_by_b` ON `apart_members` (`b`);--> statement-breakpoint
CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`merged_on` text NOT NULL,
	`kept` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merges_by_member` ON `merges` (`member_id`);