package org.handreiking.methodology;

/**
 * How large one round of a methodology is.
 *
 * @param participants in all groups together
 * @param groupSize the most in one group
 * @param sessionsPerGroup how often each group meets
 * @param months how long the round lasts
 * @param years in how many calendar years the round falls
 * @param guestsPerParticipant at the closing party, the participant herself included
 * @param otherGuests at the closing party, besides
 */
public record RoundPlan(
    int participants,
    int groupSize,
    int sessionsPerGroup,
    int months,
    int years,
    int guestsPerParticipant,
    int otherGuests) {

  public RoundPlan {
    if (participants < 1 || groupSize < 1) {
      throw new IllegalArgumentException(participants + " in groups of " + groupSize);
    }
  }

  /** How many groups the participants need. */
  public int groups() {
    return (participants + groupSize - 1) / groupSize;
  }

  public int guests() {
    return participants * guestsPerParticipant + otherGuests;
  }

  /** The same round with another number of participants. */
  public RoundPlan withParticipants(int number) {
    return new RoundPlan(
        number, groupSize, sessionsPerGroup, months, years, guestsPerParticipant, otherGuests);
  }
}
