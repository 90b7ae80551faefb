CREATE TABLE `__new_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`is_anonymous` integer DEFAULT false NOT NULL,
	`actor` text,
	`country` text,
	`area` text,
	`began` text,
	`ended` text,
	`published` text,
	`released_on` text,
	`trigger` text,
	`response` text,
	`outcomes` text,
	`challenges` text,
	`lessons` text,
	`solidarity` text,
	`dimensions` text DEFAULT '[]' NOT NULL,
	`url` text,
	`links` text DEFAULT '[]' NOT NULL,
	`threat_ids` text NOT NULL,
	`play_ids` text DEFAULT '[]' NOT NULL,
	`capacity_ids` text DEFAULT '[]' NOT NULL,
	`coalition_id` text,
	`member_id` text,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	`actor_visibility` text DEFAULT 'private' NOT NULL,
	`trigger_visibility` text DEFAULT 'private' NOT NULL,
	`response_visibility` text DEFAULT 'private' NOT NULL,
	`outcomes_visibility` text DEFAULT 'private' NOT NULL,
	`challenges_visibility` text DEFAULT 'private' NOT NULL,
	`lessons_visibility` text DEFAULT 'private' NOT NULL,
	`links_visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coalition_id`) REFERENCES `coalitions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_cases`("id", "title", "kind", "actor", "country", "published", "trigger", "response", "url", "threat_ids", "coalition_id", "member_id", "source_id", "visibility", "actor_visibility", "trigger_visibility", "response_visibility", "outcomes_visibility", "challenges_visibility", "lessons_visibility", "links_visibility") SELECT "id", "title", "kind", "actor", "country", "published", "trigger", "response", "url", "threat_ids", "coalition_id", "member_id", "source_id", "visibility", 'public', 'public', 'public', 'public', 'public', 'public', 'public' FROM `cases`;
--> statement-breakpoint
DROP TABLE `cases`;
--> statement-breakpoint
ALTER TABLE `__new_cases` RENAME TO `cases`;
--> statement-breakpoint
CREATE TABLE `affiliations` (
	`member_id` text NOT NULL,
	`network_id` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	PRIMARY KEY(`member_id`, `network_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`network_id`) REFERENCES `other_networks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `affiliations_by_network` ON `affiliations` (`network_id`);
--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`threat_ids` text NOT NULL,
	`title` text NOT NULL,
	`text` text,
	`happened_on` text NOT NULL,
	`url` text,
	`reporter_id` text,
	`verified_on` text,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alerts_by_reporter` ON `alerts` (`reporter_id`);
--> statement-breakpoint
CREATE TABLE `case_members` (
	`case_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`case_id`, `member_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_members_by_member` ON `case_members` (`member_id`);
--> statement-breakpoint
CREATE TABLE `exchanges` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`topic` text NOT NULL,
	`note` text,
	`starts_at` text,
	`link` text,
	`languages` text NOT NULL,
	`threat_ids` text NOT NULL,
	`capacity_ids` text NOT NULL,
	`country` text,
	`host_id` text,
	`case_id` text,
	`outcome` text,
	`opened_on` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `exchanges_by_host` ON `exchanges` (`host_id`);
--> statement-breakpoint
CREATE TABLE `helplines` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`covers` text NOT NULL,
	`threat_ids` text NOT NULL,
	`languages` text NOT NULL,
	`countries` text NOT NULL,
	`is_always_open` integer NOT NULL,
	`hours` text,
	`reach` text NOT NULL,
	`url` text,
	`checked_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`member_id` text,
	`case_id` text,
	`exchange_id` text,
	`learned_on` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exchange_id`) REFERENCES `exchanges`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `lessons_by_member` ON `lessons` (`member_id`);
--> statement-breakpoint
CREATE INDEX `lessons_by_case` ON `lessons` (`case_id`);
--> statement-breakpoint
CREATE TABLE `message_voices` (
	`message_id` text NOT NULL,
	`member_id` text NOT NULL,
	`voice` text NOT NULL,
	`words` text,
	PRIMARY KEY(`message_id`, `member_id`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `message_voices_by_member` ON `message_voices` (`member_id`);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`frame` text NOT NULL,
	`texts` text NOT NULL,
	`do_note` text,
	`dont_note` text,
	`threat_ids` text NOT NULL,
	`country` text,
	`owner_id` text,
	`stage` text NOT NULL,
	`review_on` text,
	`revision` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `other_networks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`acronym` text,
	`kind` text NOT NULL,
	`website` text,
	`note` text,
	`proposer_id` text,
	`source_id` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	FOREIGN KEY (`proposer_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `play_capacities` (
	`play_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`min_level` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`play_id`, `capacity_id`),
	FOREIGN KEY (`play_id`) REFERENCES `plays`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plays` (
	`id` text PRIMARY KEY NOT NULL,
	`labels` text NOT NULL,
	`summary` text,
	`is_retired` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `threat_plays` (
	`threat_id` text NOT NULL,
	`play_id` text NOT NULL,
	PRIMARY KEY(`threat_id`, `play_id`),
	FOREIGN KEY (`threat_id`) REFERENCES `threats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`play_id`) REFERENCES `plays`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `capacities` ADD `is_retired` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `threats` ADD `kind` text DEFAULT 'threat' NOT NULL;
--> statement-breakpoint
ALTER TABLE `threats` ADD `is_retired` integer DEFAULT false NOT NULL;