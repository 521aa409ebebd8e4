import type { Profile } from '../../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';

/** What each part of the picture gets: the picture as it stands, and a way to record answers as one change. */
export interface PictureProps {
  profile: Profile;
  answer: (...answers: ProfileAnswer[]) => void;
}
