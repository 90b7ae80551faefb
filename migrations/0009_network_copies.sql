CREATE TABLE `network_copies` (
	`part` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`shape` text NOT NULL,
	`packed` text NOT NULL
);
