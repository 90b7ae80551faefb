CREATE TABLE `aborts` (
	`why` text PRIMARY KEY NOT NULL,
	CONSTRAINT "abort_gone" CHECK("aborts"."why" <> 'gone'),
	CONSTRAINT "abort_stale" CHECK("aborts"."why" <> 'stale'),
	CONSTRAINT "abort_audit" CHECK("aborts"."why" <> 'audit')
);
--> statement-breakpoint
CREATE TABLE `attempt_salts` (
	`ends_at` text PRIMARY KEY NOT NULL,
	`salt` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`hash` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`ends_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`object_id` text,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_prev_unique` ON `audit` (`prev`);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_hash_unique` ON `audit` (`hash`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`entries` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `budget_lifts` (
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`account_id`, `day`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`seeker_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`country` text,
	`urgency` integer NOT NULL,
	`sealed` text,
	`started_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`seeker_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	`at` text NOT NULL,
	`outcome` text,
	`decided_at` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`member_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`account_id` text NOT NULL,
	`member_id` text NOT NULL,
	`entry` text NOT NULL,
	`revision` text,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`account_id`, `member_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `hide_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`hash` text NOT NULL,
	`label` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hide_codes_hash_unique` ON `hide_codes` (`hash`);--> statement-breakpoint
CREATE TABLE `introductions` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text,
	`seeker_id` text NOT NULL,
	`helper_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`country` text,
	`urgency` integer NOT NULL,
	`sealed` text,
	`stage` text NOT NULL,
	`seeker_shares` integer DEFAULT false NOT NULL,
	`helper_shares` integer DEFAULT false NOT NULL,
	`started_at` text NOT NULL,
	`moved_at` text NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`seeker_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`helper_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "introductions_of_two" CHECK("introductions"."seeker_id" <> "introductions"."helper_id")
);
--> statement-breakpoint
CREATE INDEX `introductions_by_seeker` ON `introductions` (`seeker_id`);--> statement-breakpoint
CREATE INDEX `introductions_by_helper` ON `introductions` (`helper_id`);--> statement-breakpoint
CREATE TABLE `member_keys` (
	`member_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`object_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_by_account` ON `notices` (`account_id`);--> statement-breakpoint
CREATE TABLE `openings` (
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `day`, `member_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `request_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`answer` text,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `invitations` ADD `recovers_id` text REFERENCES accounts(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `invitations` ADD `opens_at` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `needs_approval` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `approved_by` text REFERENCES accounts(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `members` ADD `stance` text;--> statement-breakpoint
ALTER TABLE `members` ADD `stance_visibility` text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `request_limit` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `request_limit_visibility` text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `confirmed_on` text;--> statement-breakpoint
ALTER TABLE `members` ADD `vouched_on` text;--> statement-breakpoint
ALTER TABLE `members` ADD `hidden_at` text;--> statement-breakpoint
ALTER TABLE `members` ADD `revision` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `conditions` text;--> statement-breakpoint
INSERT INTO `audit_head` (`id`, `hash`, `entries`) VALUES (1, 'start', 0);--> statement-breakpoint
CREATE TRIGGER `audit_is_never_changed` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;--> statement-breakpoint
CREATE TRIGGER `audit_is_never_shortened` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
