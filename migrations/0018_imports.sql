CREATE TABLE `import_mappings` (
	`account_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`mapping` text NOT NULL,
	`saved_on` text NOT NULL,
	PRIMARY KEY(`account_id`, `fingerprint`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `import_steps` (
	`import_id` text NOT NULL,
	`place` integer NOT NULL,
	`list` text NOT NULL,
	`does` text NOT NULL,
	`subject` text NOT NULL,
	`step` text NOT NULL,
	`made` integer DEFAULT 0 NOT NULL,
	`was` text,
	PRIMARY KEY(`import_id`, `place`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_steps_once` ON `import_steps` (`import_id`,`subject`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`label` text NOT NULL,
	`format` text NOT NULL,
	`level` text NOT NULL,
	`count` integer NOT NULL,
	`state` text NOT NULL,
	`started_on` text NOT NULL,
	`applied_on` text,
	`undone_on` text,
	`stayed` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `imports_by_account` ON `imports` (`account_id`);