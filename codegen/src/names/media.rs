//! Words for media types.

/// The word for a media type: what people call it, else its subtype.
pub(super) fn word(media_type: &str) -> String {
    let essence = essence(media_type).to_ascii_lowercase();
    match essence.as_str() {
        "*/*" => "any".to_owned(),
        "application/x-www-form-urlencoded" => "form".to_owned(),
        "application/octet-stream" => "bytes".to_owned(),
        "text/plain" => "text".to_owned(),
        "text/event-stream" => "events".to_owned(),
        "application/x-ndjson" | "application/ndjson" | "application/jsonl" => "lines".to_owned(),
        "multipart/form-data" => "multipart".to_owned(),
        _ => match essence.split_once('/') {
            Some((kind, "*")) => kind.to_owned(),
            Some((_, subtype)) => subtype.to_owned(),
            None => essence,
        },
    }
}

/// A word that no other media type has.
pub(super) fn long_word(media_type: &str) -> String {
    media_type.replace('*', "any")
}

/// Whether two names say the same media type: how its text is encoded makes no other one.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let parameters = |name: &str| {
        let parameters = name
            .split(';')
            .skip(1)
            .map(|one| one.trim().to_ascii_lowercase());
        let mut parameters: Vec<_> = parameters
            .filter(|one| !one.starts_with("charset="))
            .collect();
        parameters.sort();
        parameters
    };
    essence(one).eq_ignore_ascii_case(essence(other)) && parameters(one) == parameters(other)
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}
