/* Reads an .ics file with libical and prints what it found as JSON; see read_ics.py for the form.
   Times with a TZID are converted by the VTIMEZONE in the file, never by the system's zones. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_string(const char *text) {
  putchar('"');
  for (const unsigned char *byte = (const unsigned char *)(text ? text : ""); *byte; byte++) {
    if (*byte == '"' || *byte == '\\')
      printf("\\%c", *byte);
    else if (*byte < 0x20)
      printf("\\u%04x", *byte);
    else
      putchar(*byte);
  }
  putchar('"');
}

static void print_value(icalproperty *property) {
  icalvalue *value = icalproperty_get_value(property);
  char number[64];
  switch (icalvalue_isa(value)) {
    case ICAL_TEXT_VALUE: print_string(icalvalue_get_text(value)); return;
    case ICAL_X_VALUE: print_string(icalvalue_get_x(value)); return;
    case ICAL_URI_VALUE: print_string(icalvalue_get_uri(value)); return;
    case ICAL_CALADDRESS_VALUE: print_string(icalvalue_get_caladdress(value)); return;
    case ICAL_DURATION_VALUE:
      snprintf(number, sizeof number, "%d", icaldurationtype_as_int(icalvalue_get_duration(value)));
      print_string(number);
      return;
    case ICAL_GEO_VALUE:
      snprintf(number, sizeof number, "%.6f;%.6f", icalvalue_get_geo(value).lat,
               icalvalue_get_geo(value).lon);
      print_string(number);
      return;
    default: print_string(icalproperty_get_value_as_string(property));
  }
}

static void print_property(icalproperty *property) {
  printf("{\"name\":");
  print_string(icalproperty_get_property_name(property));
  printf(",\"value\":");
  print_value(property);
  icalparameter *language = icalproperty_get_first_parameter(property, ICAL_LANGUAGE_PARAMETER);
  if (language) {
    printf(",\"language\":");
    print_string(icalparameter_get_language(language));
  }
  icalparameter *name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
  if (name) {
    printf(",\"cn\":");
    print_string(icalparameter_get_cn(name));
  }
  putchar('}');
}

/* Prints a day as YYYY-MM-DD and anything else as seconds since 1970 in UTC. */
static void print_time(icalproperty *property, icalcomponent *calendar) {
  struct icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(property));
  if (time.is_date) {
    printf("\"%04d-%02d-%02d\"", time.year, time.month, time.day);
    return;
  }
  icaltimezone *zone = icaltimezone_get_utc_timezone();
  icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  if (tzid) zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(tzid));
  if (!zone || (!tzid && !icaltime_is_utc(time)))
    printf("\"no zone\"");
  else
    printf("\"%lld\"", (long long)icaltime_as_timet_with_zone(time, zone));
}

static void print_properties(icalcomponent *component, icalcomponent *calendar) {
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
  const char *separator = "";
  printf("\"properties\":[");
  for (; property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
    icalproperty_kind kind = icalproperty_isa(property);
    if (kind == ICAL_DTSTART_PROPERTY || kind == ICAL_DTEND_PROPERTY) continue;
    printf("%s", separator);
    print_property(property);
    separator = ",\n";
  }
  printf("]");
  property = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
  if (property) {
    printf(",\"start\":");
    print_time(property, calendar);
  }
  property = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY);
  if (property) {
    printf(",\"end\":");
    print_time(property, calendar);
  }
}

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *text = malloc((size_t)length + 1);
  size_t read = fread(text, 1, (size_t)length, file);
  text[read] = 0;
  fclose(file);
  return text;
}

int main(int count, char **arguments) {
  char *text = count == 2 ? contents(arguments[1]) : NULL;
  icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
  if (!calendar) {
    fprintf(stderr, "libical reads no component\n");
    return 1;
  }
  printf("{\"components\":[{\"name\":\"VCALENDAR\",\"parts\":%d,",
         icalcomponent_count_components(calendar, ICAL_ANY_COMPONENT));
  print_properties(calendar, calendar);
  printf("}");
  icalcomponent *part = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT);
  for (; part; part = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
    printf(",\n{\"name\":");
    print_string(icalcomponent_kind_to_string(icalcomponent_isa(part)));
    printf(",\"parts\":%d,", icalcomponent_count_components(part, ICAL_ANY_COMPONENT));
    print_properties(part, calendar);
    printf("}");
  }
  printf("],\"faults\":%d}\n", icalcomponent_count_errors(calendar));
  return 0;
}
