// Tells what ical.js finds in the calendars (.ics) below a folder, one time in a line: the file, the UID, the beginning
// and the end (in UTC as the calendar's own VTIMEZONE has it, or as days), the status, the summary.
// usage: feeds.mjs <folder> <first day> <last day>; times that begin on other days are left out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const [folder, first, last] = process.argv.slice(2);

function filesBelow(path) {
  const found = readdirSync(join(folder, path), { withFileTypes: true });
  return found.flatMap((one) => {
    const name = path + one.name;
    return one.isDirectory() ? filesBelow(name + "/") : name.endsWith(".ics") ? [name] : [];
  });
}

function moment(time) {
  return time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

// ical.js would relate every exception of the file to every series of it.
function eventsOf(calendar) {
  const components = calendar.getAllSubcomponents("vevent");
  const exceptions = new Map();
  for (const one of components.filter((one) => one.hasProperty("recurrence-id"))) {
    const uid = one.getFirstPropertyValue("uid");
    exceptions.set(uid, [...(exceptions.get(uid) ?? []), one]);
  }
  return components
    .filter((one) => !one.hasProperty("recurrence-id"))
    .map((one) => new ICAL.Event(one, { exceptions: exceptions.get(one.getFirstPropertyValue("uid")) ?? [] }));
}

function* timesOf(event) {
  if (!event.isRecurring()) {
    yield event.getOccurrenceDetails(event.startDate);
    return;
  }
  const times = event.iterator();
  for (let time = times.next(); time; time = times.next()) {
    yield event.getOccurrenceDetails(time);
  }
}

const lines = [];
for (const file of filesBelow("")) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8")));
  for (const event of eventsOf(calendar)) {
    for (const { startDate, endDate, item } of timesOf(event)) {
      const day = startDate.toString().slice(0, first.length);
      if (day >= first && day <= last) {
        const status = item.component.getFirstPropertyValue("status");
        lines.push([file, item.uid, moment(startDate), moment(endDate), status, item.summary].join("\t"));
      }
    }
  }
}
process.stdout.write(lines.map((line) => line + "\n").join(""));
