CREATE TABLE `alert_reports` (
	`alert_id` text PRIMARY KEY NOT NULL,
	`reported_on` text NOT NULL,
	`returned_on` text,
	`sealed` text,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE cascade
);
