CREATE TABLE `threat_needs` (
	`threat_id` text NOT NULL,
	`capacity_id` text NOT NULL,
	`min_level` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`threat_id`, `capacity_id`),
	FOREIGN KEY (`threat_id`) REFERENCES `threats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capacity_id`) REFERENCES `capacities`(`id`) ON UPDATE no action ON DELETE no action
);
