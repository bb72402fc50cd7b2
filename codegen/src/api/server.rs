//! The URLs that the templates of servers stand for.

/// The URL of a template with every variable's default in its place, as the runtime fills it in: a
/// slash that a variable begins with, or leaves behind, does not stand beside another one.
#[must_use]
pub fn filled(template: &str, default: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        out.push_str(before);
        match default(name) {
            Some(value) => {
                let is_behind_slash = out.ends_with('/') && !out.ends_with("//");
                let value = match is_behind_slash {
                    true => value.trim_start_matches('/'),
                    false => value.as_str(),
                };
                out.push_str(value);
                rest = match is_behind_slash && value.is_empty() {
                    true => after.strip_prefix('/').unwrap_or(after),
                    false => after,
                };
            }
            None => {
                out.push_str(&rest[before.len()..rest.len() - after.len()]);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Whether a client takes the URL as the one that calls go to: with a scheme of HTTP and a host, and without
/// anything behind its path.
#[must_use]
pub fn is_base(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let is_http = |known: &str| scheme.eq_ignore_ascii_case(known);
    if !is_http("https") && !is_http("http") {
        return false;
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host =
        !host.is_empty() && !host.starts_with([':', '.']) && !host.contains(['@', '\\', '$', '%']);
    is_host && !rest.contains(['?', '#', '{', '}', '<', '>', ' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::{filled, is_base};

    #[test]
    fn slashes_do_not_double() {
        let table = [
            ("https://h/{p}", "/api", "https://h/api"),
            ("https://h/{p}/v1", "", "https://h/v1"),
            ("https://h/{p}/v1", "api", "https://h/api/v1"),
            ("https://{p}/v1", "", "https:///v1"),
            ("https://{p}.h/v1", "a", "https://a.h/v1"),
            ("{p}/v1", "https://h", "https://h/v1"),
            ("https://h/{other}", "a", "https://h/{other}"),
            ("https://h/{", "a", "https://h/{"),
        ];
        for (template, value, expected) in table {
            let url = filled(template, |name| (name == "p").then(|| value.to_owned()));
            assert_eq!(url, expected, "{template}");
        }
    }

    #[test]
    fn what_no_client_takes_is_none() {
        for url in ["https://h", "HTTP://h:8080/a", "https://[::1]:1/a"] {
            assert!(is_base(url), "{url}");
        }
        let wrong = [
            "https:///v1",
            "https://.example.com",
            "https://u:p@h",
            "https://h/v1?key=1",
            "https://<host>/v1",
            "wss://h",
            "//h",
            "/v1",
            "https://h/{v}",
            "https://a b",
            "https://$HOST",
        ];
        for url in wrong {
            assert!(!is_base(url), "{url}");
        }
    }
}
