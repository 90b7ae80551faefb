CREATE TABLE `areas` (
	`code` text PRIMARY KEY NOT NULL,
	`labels` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `capacities` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`labels` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`actor` text NOT NULL,
	`country` text,
	`published` text,
	`trigger` text,
	`response` text,
	`url` text NOT NULL,
	`threat_ids` text NOT NULL,
	`coalition_id` text,
	`member_id` text,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalitions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `coalitions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`purpose` text,
	`status` text NOT NULL,
	`country` text,
	`stated_size` text,
	`convenor_id` text,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`convenor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contexts` (
	`country` text NOT NULL,
	`indicator` text NOT NULL,
	`year` integer NOT NULL,
	`value` real,
	`rating` text,
	`source_id` text NOT NULL,
	PRIMARY KEY(`country`, `indicator`, `year`),
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `countries` (
	`code` text PRIMARY KEY NOT NULL,
	`alpha3` text NOT NULL,
	`labels` text NOT NULL,
	`areas` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `countries_alpha3_unique` ON `countries` (`alpha3`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`acronym` text,
	`kind` text NOT NULL,
	`standing` text NOT NULL,
	`sectors` text NOT NULL,
	`description` text,
	`website` text,
	`languages` text NOT NULL,
	`availability` text,
	`reach` text NOT NULL,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	`description_visibility` text DEFAULT 'private' NOT NULL,
	`website_visibility` text DEFAULT 'private' NOT NULL,
	`languages_visibility` text DEFAULT 'private' NOT NULL,
	`availability_visibility` text DEFAULT 'private' NOT NULL,
	`reach_visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`coalition_id` text NOT NULL,
	`member_id` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	PRIMARY KEY(`coalition_id`, `member_id`),
	FOREIGN KEY (`coalition_id`) REFERENCES `coalitions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `needs` (
	`member_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`urgency` integer NOT NULL,
	`note` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	PRIMARY KEY(`member_id`, `capacity_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `network_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offers` (
	`member_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`level` integer,
	`country` text,
	`note` text,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_once_a_country` ON `offers` (`member_id`,`capacity_id`,`country`);--> statement-breakpoint
CREATE UNIQUE INDEX `offers_once_anywhere` ON `offers` (`member_id`,`capacity_id`) WHERE country is null;--> statement-breakpoint
CREATE INDEX `offers_by_capacity` ON `offers` (`capacity_id`);--> statement-breakpoint
CREATE TABLE `presences` (
	`member_id` text NOT NULL,
	`country` text NOT NULL,
	`kind` text NOT NULL,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	PRIMARY KEY(`member_id`, `country`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`licence` text NOT NULL,
	`url` text,
	`date` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `threats` (
	`id` text PRIMARY KEY NOT NULL,
	`labels` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ties` (
	`a` text NOT NULL,
	`b` text NOT NULL,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`since` text,
	`until` text,
	`source_id` text,
	`a_visibility` text DEFAULT 'private' NOT NULL,
	`b_visibility` text DEFAULT 'private' NOT NULL,
	PRIMARY KEY(`a`, `b`, `kind`),
	FOREIGN KEY (`a`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`b`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ties_canonical" CHECK("ties"."a" < "ties"."b")
);
--> statement-breakpoint
CREATE INDEX `ties_by_b` ON `ties` (`b`);