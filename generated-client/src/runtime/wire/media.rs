//! Media types and ranges of them, [RFC 9110, section
//! 8.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1).

/// Whether a media type lies in a range: `image/png` in `image/*` and in `*/*`. Case makes no
/// difference. Parameters count if the range has them: `text/csv; header=present` is in `text/csv`,
/// and not the other way round.
#[must_use]
pub fn lies_in(media_type: &str, range: &str) -> bool {
    let (found, has) = split(media_type);
    let (wanted, needs) = split(range);
    let is_wanted = match wanted.strip_suffix("/*") {
        _ if wanted == "*" => true,
        Some("*") => true,
        Some(kind) => found
            .split_once('/')
            .is_some_and(|(found, _)| found.eq_ignore_ascii_case(kind)),
        None => found.eq_ignore_ascii_case(wanted),
    };
    is_wanted && parameters(needs).all(|needed| parameters(has).any(|known| same(known, needed)))
}

/// Whether it is JSON: `application/json`, `text/json`, or anything with the suffix `+json`.
#[must_use]
pub fn is_json(media_type: &str) -> bool {
    let essence = split(media_type).0.to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Whether it is XML: `application/xml`, `text/xml`, or anything with the suffix `+xml`.
#[must_use]
pub fn is_xml(media_type: &str) -> bool {
    let essence = split(media_type).0.to_ascii_lowercase();
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// The type alone, and its parameters.
fn split(media_type: &str) -> (&str, &str) {
    let (essence, parameters) = media_type.split_once(';').unwrap_or((media_type, ""));
    (essence.trim(), parameters)
}

fn parameters(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split(';').filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        Some((name.trim(), value.trim().trim_matches('"')))
    })
}

fn same(one: (&str, &str), other: (&str, &str)) -> bool {
    one.0.eq_ignore_ascii_case(other.0) && one.1.eq_ignore_ascii_case(other.1)
}
