CREATE TABLE `badge` (
	`student_id` text NOT NULL,
	`badge` text NOT NULL,
	`session_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`student_id`, `badge`),
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `calendar_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`from_date` text,
	`to_date` text,
	`weekdays_json` text,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	`create_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_entry_create_id_unique` ON `calendar_entry` (`create_id`);--> statement-breakpoint
CREATE TABLE `class_goal` (
	`class_id` integer PRIMARY KEY NOT NULL,
	`minutes` integer NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `class`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `counted_session` (
	`student_id` text NOT NULL,
	`number` integer NOT NULL,
	`session_id` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`zone` text NOT NULL,
	`local_date` text NOT NULL,
	`planet` text NOT NULL,
	`topic_id` text,
	`grade_level` integer NOT NULL,
	`mode` text NOT NULL,
	`completed` integer NOT NULL,
	`seeded` integer NOT NULL,
	`score_percent` real NOT NULL,
	`total_questions` integer NOT NULL,
	`questions_answered` integer NOT NULL,
	`questions_correct` integer NOT NULL,
	`active_seconds` integer NOT NULL,
	`wall_seconds` integer NOT NULL,
	`xp` integer NOT NULL,
	PRIMARY KEY(`student_id`, `number`),
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `practice_sessions`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `counted_session_session` ON `counted_session` (`session_id`);--> statement-breakpoint
CREATE INDEX `counted_session_date` ON `counted_session` (`student_id`,`local_date`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`student_id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `goal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`student_id` text NOT NULL,
	`what` text NOT NULL,
	`amount` integer,
	`set_at` integer NOT NULL,
	`from_date` text NOT NULL,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_student` ON `goal` (`student_id`,`what`,`id`);--> statement-breakpoint
CREATE TABLE `review_card` (
	`student_id` text NOT NULL,
	`planet` text NOT NULL,
	`topic_id` text NOT NULL,
	`item` text NOT NULL,
	`grade_level` integer NOT NULL,
	`due_at` integer NOT NULL,
	`seed` integer NOT NULL,
	`version` integer NOT NULL,
	`card_json` text NOT NULL,
	PRIMARY KEY(`student_id`, `planet`, `topic_id`, `item`, `grade_level`),
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `review_card_due` ON `review_card` (`student_id`,`due_at`);--> statement-breakpoint
CREATE TABLE `session_topic` (
	`session_id` integer NOT NULL,
	`student_id` text NOT NULL,
	`planet` text NOT NULL,
	`topic_id` text NOT NULL,
	`number` integer NOT NULL,
	`local_date` text NOT NULL,
	`mode` text NOT NULL,
	`answered` integer NOT NULL,
	`right` integer NOT NULL,
	`right_at_once` integer NOT NULL,
	`known_before` real,
	`known_after` real,
	`by_difficulty_json` text NOT NULL,
	PRIMARY KEY(`student_id`, `session_id`, `planet`, `topic_id`),
	FOREIGN KEY (`session_id`) REFERENCES `practice_sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `session_topic_topic` ON `session_topic` (`student_id`,`planet`,`topic_id`,`session_id`);--> statement-breakpoint
CREATE INDEX `session_topic_session` ON `session_topic` (`session_id`);--> statement-breakpoint
CREATE TABLE `student_progress` (
	`student_id` text PRIMARY KEY NOT NULL,
	`sessions` integer NOT NULL,
	`xp` integer NOT NULL,
	`zone` text NOT NULL,
	`streak_json` text NOT NULL,
	`counters_json` text NOT NULL,
	`today_json` text NOT NULL,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `topic_mastery` (
	`student_id` text NOT NULL,
	`planet` text NOT NULL,
	`topic_id` text NOT NULL,
	`state_json` text NOT NULL,
	PRIMARY KEY(`student_id`, `planet`, `topic_id`),
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `uncounted_session` (
	`session_id` integer PRIMARY KEY NOT NULL,
	`student_id` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `practice_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `uncounted_session_student` ON `uncounted_session` (`student_id`);--> statement-breakpoint
CREATE TABLE `xp_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`student_id` text NOT NULL,
	`key` text NOT NULL,
	`session_id` integer NOT NULL,
	`what` text NOT NULL,
	`amount` integer NOT NULL,
	`at` integer NOT NULL,
	`local_date` text NOT NULL,
	`working_json` text NOT NULL,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `xp_event_key` ON `xp_event` (`student_id`,`key`);--> statement-breakpoint
CREATE INDEX `xp_event_student` ON `xp_event` (`student_id`,`id`);--> statement-breakpoint
ALTER TABLE `practice_sessions` ADD `zone` text;
--> statement-breakpoint
ALTER TABLE `enrolment` ADD `erased_at` integer;
--> statement-breakpoint
CREATE INDEX `practice_sessions_left_over` ON `practice_sessions` (`student_id`) WHERE completed_at is null and topic_id is null;
--> statement-breakpoint
-- What was saved before there was something to count, or is taken over as saved, waits to be counted.
CREATE TRIGGER practice_sessions_to_count AFTER INSERT ON practice_sessions
WHEN NEW.completed_at IS NOT NULL
BEGIN
  INSERT INTO uncounted_session VALUES (NEW.id, NEW.student_id);
END;
--> statement-breakpoint
INSERT INTO uncounted_session SELECT id, student_id FROM practice_sessions WHERE completed_at IS NOT NULL;
--> statement-breakpoint
-- The ledger of XP and the badges only grow. While the school erases a student, what is theirs may go.
CREATE TRIGGER xp_event_never_changes BEFORE UPDATE ON xp_event
BEGIN
  SELECT RAISE(ABORT, 'xp_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER xp_event_never_goes BEFORE DELETE ON xp_event
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE student_id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'xp_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER badge_never_changes BEFORE UPDATE ON badge
BEGIN
  SELECT RAISE(ABORT, 'a badge is never taken back');
END;
--> statement-breakpoint
CREATE TRIGGER badge_never_goes BEFORE DELETE ON badge
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE student_id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'a badge is never taken back');
END;
--> statement-breakpoint
DROP TRIGGER grade_event_never_goes;
--> statement-breakpoint
CREATE TRIGGER grade_event_never_goes BEFORE DELETE ON grade_event
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE student_id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'grade_event is append-only');
END;
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS _migrations (name text PRIMARY KEY, applied_at integer NOT NULL);
--> statement-breakpoint
INSERT INTO _migrations VALUES ('0003_progress', CAST(strftime('%s', 'now') AS INTEGER) * 1000);
