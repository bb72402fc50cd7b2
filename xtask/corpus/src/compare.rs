//! What was decoded and encoded, held against what it was: examples, and answers that the calls had.

use codegen::Example;

use crate::calls::Given;
use crate::equal;
use crate::harness::{Decoded, Trip};
use crate::report::{Changed, Contradicting, Kind, Report, Shortfall};
use crate::table::shortened;
use crate::validate::{Judged, Verdict};
use crate::values::Look;

/// Counts the examples and says which came back as something else.
pub(crate) fn compare(
    places: &[String],
    judged: &Judged,
    trips: Option<Vec<Trip>>,
    report: &mut Report,
) {
    report.examples.all = judged.examples.len();
    if let Some(trips) = &trips {
        debug_assert_eq!(trips.len(), judged.examples.len());
        report.examples.run = true;
        report.measured.insert(Kind::Examples);
    }
    for (index, (example, verdict)) in judged.examples.iter().zip(&judged.verdicts).enumerate() {
        let trip = trips.as_ref().and_then(|trips| trips.get(index));
        let look = &judged.looks[index];
        if let Some(Trip::Encoded(decoded)) = trip {
            count_untyped(decoded, look, report);
        }
        let found = &mut report.examples;
        let mut short = trip.and_then(|trip| shortfall(example, look, trip));
        let undeclared = short.as_mut().is_some_and(|short| {
            let is_undeclared = short.difference.as_ref().is_some_and(|changed| {
                changed.got.is_none() && !judged.is_declared(index, &changed.pointer)
            });
            if is_undeclared {
                short.known = Some(UNDECLARED.to_owned());
            }
            is_undeclared
        });
        let pointer = places[index].clone();
        match verdict {
            Verdict::Contradicts(reason) => {
                found.contradicting.push(Contradicting {
                    pointer,
                    reason: shortened(reason, 500),
                    same: trip.map(|_| short.is_none()),
                });
                continue;
            }
            Verdict::Unknown(why) => *found.unchecked.entry(why.clone()).or_default() += 1,
            Verdict::Agrees => {}
        }
        found.counted += 1;
        found.undeclared += usize::from(undeclared);
        match short {
            Some(short) => report.shortfalls.push(short.at(pointer)),
            None => found.same += usize::from(trip.is_some()),
        }
    }
}

/// Says which answers hold something that the description knows and the type does not. Whether they
/// came back the same is what the calls tell.
pub(crate) fn answers(given: &[Given], trips: &[Trip], report: &mut Report) {
    for (answer, trip) in given.iter().zip(trips) {
        let Trip::Encoded(decoded) = trip else {
            continue;
        };
        count_untyped(decoded, &answer.look, report);
        // What was made for a union need not have the tag, if no schema requires it.
        let is_any = decoded.others.iter().any(|other| is_any(other));
        if is_any && answer.look.untagged > 0 {
            continue;
        }
        if let Some(why) = unknown(decoded, &answer.look) {
            let message = format!("{}, as `{}`: {why}", answer.shown, answer.type_path);
            let short = Shortfall::new(Kind::Calls, message);
            report.shortfalls.push(short.at(answer.pointer.clone()));
        }
    }
}

/// Why an example may come back with less than it has.
const UNDECLARED: &str = "a type that is only sent, or whose schema denies other members, has no place for one that is not declared";

fn shortfall(example: &Example, look: &Look, trip: &Trip) -> Option<Shortfall> {
    let refused = |why: &str| {
        let value = shortened(&example.value.to_string(), 160);
        let message = format!("as `{}`, {why}\n{value}", example.type_path);
        Some(Shortfall::new(Kind::Examples, message))
    };
    match trip {
        Trip::Encoded(decoded) => {
            if let Some(why) = unknown(decoded, look) {
                return refused(&why);
            }
            let difference = equal::difference(&example.value, &decoded.value)?;
            let message = format!("as `{}`, it does not come back the same", example.type_path);
            let mut short = Shortfall::new(Kind::Examples, message);
            short.difference = Some(Changed {
                pointer: difference.pointer,
                expected: difference.expected,
                got: difference.got,
            });
            Some(short)
        }
        Trip::Refused(why) => refused(why),
    }
}

/// How `Debug` shows a value of any kind.
const ANY: &[&str] = &["Null", "Bool(", "Number(", "String(", "Array [", "Object {"];

fn is_any(other: &str) -> bool {
    ANY.iter().any(|kind| other.starts_with(kind))
}

/// What the description knows of a value that fits it, and its type took for something unknown.
fn unknown(decoded: &Decoded, look: &Look) -> Option<String> {
    if let Some(name) = &decoded.missing {
        return Some(format!(
            "a tag in it says `{name}`, and something else came of it"
        ));
    }
    if let Some(other) = decoded.others.iter().find(|other| is_any(other)) {
        let shown = shortened(other, 80);
        return Some(format!("it fits no variant of a union: Other({shown})"));
    }
    let listed = decoded
        .others
        .iter()
        .find(|other| look.listed.contains(*other));
    listed.map(|other| format!("it lists {other}, and the type has Other({other})"))
}

/// Counts what has no type of its own.
fn count_untyped(decoded: &Decoded, look: &Look, report: &mut Report) {
    let of_unions = decoded.others.iter().filter(|other| is_any(other)).count();
    let of_enums = decoded.others.len() - of_unions;
    let known = look.deep;
    for (reason, number) in [
        ("`Other`: it fits no variant of a union", of_unions),
        ("`Other`: no enum lists it", of_enums),
        ("any value: its schema says nothing of it", look.silent),
        ("as JSON: no schema declares it", look.undeclared),
        (
            "any value: its schema says what it is, and its type does not",
            decoded.untyped.saturating_sub(known),
        ),
    ] {
        report.count_untyped(reason, number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(others: &[&str]) -> Decoded {
        Decoded {
            others: others.iter().map(|other| (*other).to_owned()).collect(),
            ..Decoded::default()
        }
    }

    #[test]
    fn what_the_description_knows_is_not_unknown() {
        let look = Look {
            listed: [r#""red""#.to_owned(), "1".to_owned()].into(),
            ..Look::default()
        };
        let told = |others: &[&str]| unknown(&decoded(others), &look);
        assert_eq!(told(&[r#""blue""#, "2"]), None);
        assert_eq!(
            told(&[r#""blue""#, "1"]).as_deref(),
            Some("it lists 1, and the type has Other(1)")
        );
        assert_eq!(
            told(&[r#"String("red")"#]).as_deref(),
            Some(r#"it fits no variant of a union: Other(String("red"))"#)
        );
        let missing = Decoded {
            missing: Some("Dog".to_owned()),
            ..Decoded::default()
        };
        assert_eq!(
            unknown(&missing, &look).as_deref(),
            Some("a tag in it says `Dog`, and something else came of it")
        );
    }

    #[test]
    fn untyped_values_are_counted_by_reason() {
        let look = Look {
            silent: 2,
            undeclared: 1,
            deep: 1,
            ..Look::default()
        };
        let mut report = Report::default();
        let decoded = Decoded {
            untyped: 3,
            ..decoded(&[r#""blue""#, "Null"])
        };
        count_untyped(&decoded, &look, &mut report);
        count_untyped(&decoded, &look, &mut report);
        let numbers: Vec<usize> = report.untyped.values().copied().collect();
        assert_eq!(numbers, [2, 2, 4, 4, 2]);
    }
}
