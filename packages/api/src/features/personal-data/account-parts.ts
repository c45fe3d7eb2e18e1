import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  classGroup,
  classTeacher,
  enrolment,
  groupMember,
  ownQuestion,
  schoolClass,
  signIn,
  user,
} from '../../db/schema.ts';
import { instantView } from '../sessions/session-view.ts';
import type { ArchivePart } from './archive-part.ts';

const maybeInstant = (at: number | null): string | null => (at === null ? null : instantView(at));

/** Who one is here. Never what proves it: passwords and the keys of sign-ins stay. */
export const accountPart = (db: Db, id: string): ArchivePart => ({
  name: 'account',
  about: 'The name, the user name, and when the account was made.',
  tables: ['user'],
  *pages() {
    const { name, username, role, createdAt } = db
      .select()
      .from(user)
      .where(eq(user.id, id))
      .get()!;
    yield [{ id, name, userName: username, role, createdAt: createdAt.toISOString() }];
  },
});

export const signInsPart = (db: Db, id: string): ArchivePart => ({
  name: 'sign-ins',
  about:
    'Sign-ins that hold at this moment: since when, until when, the browser and the address they came from.',
  tables: ['sign_in'],
  *pages() {
    const rows = db
      .select()
      .from(signIn)
      .where(eq(signIn.userId, id))
      .orderBy(asc(signIn.createdAt), asc(signIn.id))
      .all();
    yield rows.map(({ createdAt, expiresAt, userAgent, ipAddress }) => ({
      at: createdAt.toISOString(),
      until: expiresAt.toISOString(),
      browser: userAgent,
      address: ipAddress,
    }));
  },
});

const groupsIn = (db: Db, classId: number, studentId: string): string[] =>
  db
    .select({ name: classGroup.name })
    .from(groupMember)
    .innerJoin(classGroup, eq(classGroup.id, groupMember.groupId))
    .where(and(eq(groupMember.studentId, studentId), eq(classGroup.classId, classId)))
    .orderBy(asc(classGroup.name))
    .all()
    .map(({ name }) => name);

/** The classes of a student. How a teacher calls a group is the teacher's, so only the school's archive has it. */
export const classesPart = (db: Db, id: string, reader: 'oneself' | 'school'): ArchivePart => ({
  name: 'classes',
  about: 'The classes, those of before too, with the dates.',
  tables: ['enrolment', 'group_member'],
  *pages() {
    const rows = db
      .select({
        classId: schoolClass.id,
        name: schoolClass.name,
        subject: schoolClass.subject,
        enrolledAt: enrolment.enrolledAt,
        leftAt: enrolment.leftAt,
      })
      .from(enrolment)
      .innerJoin(schoolClass, eq(schoolClass.id, enrolment.classId))
      .where(eq(enrolment.studentId, id))
      .orderBy(asc(enrolment.enrolledAt), asc(schoolClass.id))
      .all();
    yield rows.map(({ classId, name, subject, enrolledAt, leftAt }) => ({
      class: name,
      subject,
      enrolledAt: instantView(enrolledAt),
      leftAt: maybeInstant(leftAt),
      ...(reader === 'school' ? { groups: groupsIn(db, classId, id) } : {}),
    }));
  },
});

/** The classes of a teacher. */
export const taughtPart = (db: Db, id: string): ArchivePart => ({
  name: 'classes',
  about: 'The classes taught now.',
  tables: ['class_teacher'],
  *pages() {
    yield db
      .select({ class: schoolClass.name, subject: schoolClass.subject })
      .from(classTeacher)
      .innerJoin(schoolClass, eq(schoolClass.id, classTeacher.classId))
      .where(eq(classTeacher.teacherId, id))
      .orderBy(asc(schoolClass.id))
      .all();
  },
});

/** The questions that a teacher wrote. */
export const ownQuestionsPart = (db: Db, id: string): ArchivePart => ({
  name: 'own-questions',
  about: 'The questions written here, with their keys.',
  tables: ['own_question'],
  *pages() {
    const rows = db
      .select()
      .from(ownQuestion)
      .where(eq(ownQuestion.ownerId, id))
      .orderBy(asc(ownQuestion.id))
      .all();
    yield rows.map(({ name, version, createdAt, updatedAt, archivedAt, draft }) => ({
      name,
      version,
      createdAt: instantView(createdAt),
      updatedAt: instantView(updatedAt),
      archivedAt: maybeInstant(archivedAt),
      question: draft,
    }));
  },
});
