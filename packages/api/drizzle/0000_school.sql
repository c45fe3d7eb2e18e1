CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`class_id` integer NOT NULL,
	`title` text NOT NULL,
	`instructions` text NOT NULL,
	`subject` text NOT NULL,
	`topic_name` text NOT NULL,
	`type` text NOT NULL,
	`points` real NOT NULL,
	`published_at` integer,
	`opens_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `class`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_class` ON `assignment` (`class_id`,`due_at`);--> statement-breakpoint
CREATE TABLE `class_teacher` (
	`class_id` integer NOT NULL,
	`teacher_id` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`class_id`, `teacher_id`),
	FOREIGN KEY (`class_id`) REFERENCES `class`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_teacher_teacher` ON `class_teacher` (`teacher_id`,`class_id`);--> statement-breakpoint
CREATE TABLE `enrolment` (
	`class_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`enrolled_at` integer NOT NULL,
	PRIMARY KEY(`class_id`, `student_id`),
	FOREIGN KEY (`class_id`) REFERENCES `class`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrolment_student` ON `enrolment` (`student_id`,`class_id`);--> statement-breakpoint
CREATE TABLE `grade` (
	`assignment_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`earned` real,
	`feedback` text,
	`excused` integer NOT NULL,
	`graded_at` integer NOT NULL,
	`released_at` integer,
	PRIMARY KEY(`assignment_id`, `student_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grade_student` ON `grade` (`student_id`,`assignment_id`);--> statement-breakpoint
CREATE TABLE `practice_sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`student_id` text NOT NULL,
	`subject` text NOT NULL,
	`topic` text NOT NULL,
	`grade_level` integer NOT NULL,
	`mode` text NOT NULL,
	`total_questions` integer NOT NULL,
	`questions_answered` integer NOT NULL,
	`questions_correct` integer NOT NULL,
	`score_percent` real NOT NULL,
	`time_spent_seconds` integer NOT NULL,
	`completed` integer NOT NULL,
	`started_at` integer NOT NULL,
	`completed_at` integer,
	`topic_id` text,
	`seed` integer,
	`seeded` integer DEFAULT false NOT NULL,
	`ended_by` text,
	`ends_at` integer,
	`start_id` text,
	`held_by` text,
	`held_at` integer,
	`practice_data_json` text NOT NULL,
	`answers_json` text NOT NULL,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_sessions_history` ON `practice_sessions` (`student_id`,`completed_at`,`id`) WHERE completed_at is not null;--> statement-breakpoint
CREATE INDEX `practice_sessions_sums` ON `practice_sessions` (`student_id`,`subject`,`completed_at`,`questions_answered`,`questions_correct`,`score_percent`,`time_spent_seconds`) WHERE completed_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `practice_sessions_current` ON `practice_sessions` (`student_id`) WHERE completed_at is null and topic_id is not null;--> statement-breakpoint
CREATE INDEX `practice_sessions_ends_at` ON `practice_sessions` (`ends_at`) WHERE completed_at is null and ends_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `practice_sessions_start_id` ON `practice_sessions` (`student_id`,`start_id`) WHERE start_id is not null;--> statement-breakpoint
CREATE TABLE `school` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `class` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`subject` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_token_unique` ON `sign_in` (`token`);--> statement-breakpoint
CREATE INDEX `sign_in_user` ON `sign_in` (`user_id`);--> statement-breakpoint
CREATE INDEX `sign_in_expires_at` ON `sign_in` (`expires_at`);--> statement-breakpoint
CREATE TABLE `submission` (
	`assignment_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`submitted_at` integer,
	PRIMARY KEY(`assignment_id`, `student_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submission_student` ON `submission` (`student_id`,`assignment_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`username` text,
	`display_username` text,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_username_unique` ON `user` (`username`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS _migrations (name text PRIMARY KEY, applied_at integer NOT NULL);
--> statement-breakpoint
INSERT INTO _migrations VALUES ('0000_school', CAST(strftime('%s', 'now') AS INTEGER) * 1000);
