CREATE TABLE `assignment_student` (
	`assignment_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`is_target` integer NOT NULL,
	`opens_at` integer,
	`due_at` integer,
	`closes_at` integer,
	`extra_minutes` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `student_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_student_student` ON `assignment_student` (`student_id`);--> statement-breakpoint
CREATE TABLE `category` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`class_id` integer NOT NULL,
	`name` text NOT NULL,
	`weight` real NOT NULL,
	`drop_lowest` integer NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `class`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `category_class` ON `category` (`class_id`,`place`);--> statement-breakpoint
CREATE TABLE `class_group` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`class_id` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `class`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_group_class` ON `class_group` (`class_id`);--> statement-breakpoint
CREATE TABLE `grade_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`assignment_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`what` text NOT NULL,
	`from_json` text,
	`to_json` text,
	`why` text
);
--> statement-breakpoint
CREATE INDEX `grade_event_grade` ON `grade_event` (`assignment_id`,`student_id`,`id`);--> statement-breakpoint
CREATE TABLE `group_member` (
	`group_id` integer NOT NULL,
	`student_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `student_id`),
	FOREIGN KEY (`group_id`) REFERENCES `class_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `group_member_student` ON `group_member` (`student_id`);--> statement-breakpoint
CREATE TABLE `own_question` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	`create_id` text,
	`draft_json` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_question_owner` ON `own_question` (`owner_id`,`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `own_question_create_id` ON `own_question` (`owner_id`,`create_id`) WHERE create_id is not null;--> statement-breakpoint
CREATE TABLE `question_grade` (
	`assignment_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`position` integer NOT NULL,
	`credit` real,
	`rubric_json` text,
	`comment` text,
	`graded_by` text,
	`graded_at` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `student_id`, `position`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`graded_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_grade_student` ON `question_grade` (`student_id`);--> statement-breakpoint
ALTER TABLE `assignment` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `category_id` integer REFERENCES category(id);--> statement-breakpoint
ALTER TABLE `assignment` ADD `extra_credit` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `never_drop` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `variants` text DEFAULT 'each' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `tries` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `hints` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `time_limit_minutes` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `shuffled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `answers_shown` text DEFAULT 'released' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `release` text DEFAULT 'by_hand' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `audience` text DEFAULT 'class' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `group_id` integer REFERENCES class_group(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `assignment` ADD `names_hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `seed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `create_id` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `content_json` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_create_id` ON `assignment` (`class_id`,`create_id`) WHERE create_id is not null;--> statement-breakpoint
ALTER TABLE `enrolment` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `grade` ADD `marked_missing` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `grade` ADD `overridden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `grade` ADD `graded_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `grade` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `class` ADD `zone` text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE `class` ADD `archived_at` integer;--> statement-breakpoint
ALTER TABLE `class` ADD `join_code` text;--> statement-breakpoint
ALTER TABLE `class` ADD `join_open` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `class` ADD `grading_policy_json` text;--> statement-breakpoint
ALTER TABLE `class` ADD `grading_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `class` ADD `create_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `class_join_code` ON `class` (`join_code`) WHERE join_code is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `class_create_id` ON `class` (`create_id`) WHERE create_id is not null;--> statement-breakpoint
ALTER TABLE `submission` ADD `ends_at` integer;--> statement-breakpoint
ALTER TABLE `submission` ADD `hand_ins` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `submission` ADD `submit_id` text;--> statement-breakpoint
ALTER TABLE `submission` ADD `drafts_at` integer;--> statement-breakpoint
ALTER TABLE `submission` ADD `questions_json` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submission` ADD `log_json` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submission` ADD `drafts_json` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX `submission_ends_at` ON `submission` (`ends_at`) WHERE ends_at is not null and (submitted_at is null or drafts_at > submitted_at);--> statement-breakpoint
-- A change of a grade is written down once and stays: who, when, from, to, why.
CREATE TRIGGER grade_event_never_changes BEFORE UPDATE ON grade_event
BEGIN
  SELECT RAISE(ABORT, 'grade_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER grade_event_never_goes BEFORE DELETE ON grade_event
BEGIN
  SELECT RAISE(ABORT, 'grade_event is append-only');
END;
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS _migrations (name text PRIMARY KEY, applied_at integer NOT NULL);
--> statement-breakpoint
INSERT INTO _migrations VALUES ('0002_classes_and_assignments', CAST(strftime('%s', 'now') AS INTEGER) * 1000);
