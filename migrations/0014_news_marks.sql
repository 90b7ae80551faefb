CREATE TABLE `news_marks` (
	`account_id` text PRIMARY KEY NOT NULL,
	`looked_on` text,
	`told_on` text,
	`compared_on` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
