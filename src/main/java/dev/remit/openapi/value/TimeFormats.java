package dev.remit.openapi.value;

import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;

/** Dates, times and durations of RFC 3339, section 5.6 and appendix A. */
final class TimeFormats {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]++)?+(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))");
  private static final Pattern DURATION = Pattern.compile("P(?:[0-9]++W|(?=[0-9T])"
      + "(?:[0-9]++Y(?:[0-9]++M(?:[0-9]++D)?)?|[0-9]++M(?:[0-9]++D)?|[0-9]++D)?"
      + "(?:T(?=[0-9])(?:[0-9]++H(?:[0-9]++M(?:[0-9]++S)?)?|[0-9]++M(?:[0-9]++S)?|[0-9]++S))?)");
  /** What ISO 8601 allows beyond the grammar of RFC 3339: parts left out, fractions. */
  private static final Pattern LOOSE_DURATION = Pattern.compile("[+-]?P(?=[0-9T])(?:[0-9.,]++Y)?(?:[0-9.,]++M)?(?:[0-9.,]++W)?"
      + "(?:[0-9.,]++D)?(?:T(?=[0-9])(?:[0-9.,]++H)?(?:[0-9.,]++M)?(?:[0-9.,]++S)?)?");

  private static final int DAY = 24 * 60;

  static final Map<String, Format> ALL = Map.of(
      "date", Format.ofTexts(text -> Answer.of(isDate(text)))
          .like("2024-05-17", "2024-02-29", "1999-12-31").unlike("17.05.2024", "2024-02-30", "2024-5-17", "2024-05-17T10:30:00Z"),
      "time", Format.ofTexts(text -> Answer.of(isTime(text)))
          .like("10:30:00Z", "10:30:00.5Z", "23:59:59+02:00").unlike("10:30", "25:00:00Z", "10:30:00"),
      "date-time", Format.ofTexts(text -> Answer.of(isDateTime(text)))
          .like("2024-05-17T10:30:00Z", "2024-05-17T10:30:00.5Z", "2024-05-17T10:30:00+02:00")
          .unlike("2024-05-17", "2024-05-17T10:30", "2024-02-30T10:30:00Z", "17.05.2024 10:30"),
      "duration", Format.ofTexts(TimeFormats::duration)
          .like("P3D", "PT4H", "P1Y2M3DT4H5M6S", "P2W").unlike("3 days", "P", "4H", "PT"));

  private TimeFormats() {}

  private static boolean isDate(String text) {
    var date = DATE.matcher(text);
    if (!date.matches()) {
      return false;
    }
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    return month >= 1 && month <= 12 && day >= 1
        && day <= YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
  }

  private static boolean isTime(String text) {
    var time = TIME.matcher(text);
    if (!time.matches()) {
      return false;
    }
    int minutes = minutes(time.group(1), time.group(2));
    int offset = time.group(4) == null ? 0 : minutes(time.group(5), time.group(6));
    int second = Integer.parseInt(time.group(3));
    return minutes >= 0 && offset >= 0 && (second < 60
        || second == 60 && Math.floorMod("-".equals(time.group(4)) ? minutes + offset : minutes - offset, DAY) == DAY - 1);
  }

  private static int minutes(String hour, String minute) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    return hours < 24 && minutes < 60 ? hours * 60 + minutes : -1;
  }

  private static boolean isDateTime(String text) {
    return text.length() > 11 && (text.charAt(10) == 'T' || text.charAt(10) == 't')
        && isDate(text.substring(0, 10)) && isTime(text.substring(11));
  }

  private static Answer duration(String text) {
    return DURATION.matcher(text).matches() ? Answer.YES
        : LOOSE_DURATION.matcher(text).matches() ? Answer.UNKNOWN : Answer.NO;
  }
}
