//! URLs that no client can call: their host is none, or what they hold was to be filled in.

use super::server::whole_url;

/// What stands for a placeholder, which may be anything.
const ANY: char = '\0';

/// What is wrong with a URL, and what to write instead.
pub(crate) struct Fault {
    pub(crate) text: String,
    pub(crate) help: String,
    /// What is to be written is a variable with its default, which not every dialect has.
    pub(crate) is_for_variables: bool,
}

impl Fault {
    fn new(text: String, help: impl Into<String>) -> Self {
        Self {
            text,
            help: help.into(),
            is_for_variables: false,
        }
    }

    fn for_variables(self) -> Self {
        Self {
            is_for_variables: true,
            ..self
        }
    }
}

/// What is wrong with a URL whose scheme is in order, or that has none.
pub(crate) fn problem(url: &str) -> Option<Fault> {
    if let Some(first) = first_of_several(url) {
        let text = format!("`{url}` is more than one URL, and a server has one");
        let first = whole_url(first).unwrap_or_else(|| first.to_owned());
        let help = format!("write an element of `servers` for each, such as `- url: {first}`");
        return Some(Fault::new(text, help));
    }
    if let Some((written, name)) = unfilled(url) {
        let text = format!("`{written}` in the URL `{url}` is not filled in");
        let meant = url.replace(&written, &format!("{{{name}}}"));
        let help = format!(
            "write what it stands for; or, if it differs, `{meant}`, with a `default` for `{name}` under `variables`"
        );
        return Some(Fault::new(text, help).for_variables());
    }
    if has_odd_braces(url) {
        let text = format!("the URL `{url}` has a brace that is not one of a pair around a name");
        let single = url.replace("{{", "{").replace("}}", "}");
        if single != url && !has_odd_braces(&single) {
            let help =
                format!("write `{single}`, and what the variables stand for under `variables`");
            return Some(Fault::new(text, help).for_variables());
        }
        let help = "write the name of a variable in braces, such as `{region}`";
        return Some(Fault::new(text, help));
    }
    if url.contains('\\') {
        let text = format!("the URL `{url}` has a `\\` in it, which no URL has");
        let help = format!("write `{}`", url.replace('\\', "/"));
        return Some(Fault::new(text, help));
    }
    let plain = without_placeholders(url);
    let Some((_, rest)) = plain.split_once("://") else {
        return plain.contains(char::is_whitespace).then(|| spaced(url));
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let address = authority
        .rsplit_once('@')
        .map_or(authority, |(_, address)| address);
    of_address(url, address).or_else(|| path.contains(char::is_whitespace).then(|| spaced(url)))
}

fn spaced(url: &str) -> Fault {
    let text = format!("the URL `{url}` has a space in it, which no URL has");
    Fault::new(text, "remove it, or write it as `%20`")
}

/// Whether a brace of a URL is not one of a pair around the name of a variable.
pub(super) fn has_odd_braces(url: &str) -> bool {
    let mut rest = url;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else {
            return true;
        };
        if before.contains('}') || name.trim().is_empty() || name.contains('{') {
            return true;
        }
        rest = after;
    }
    rest.contains('}')
}

/// Whether the part of a URL in front of its path leads to no host.
pub(super) fn is_no_host(url: &str, authority: &str) -> bool {
    let plain = without_placeholders(authority);
    let address = plain.rsplit_once('@').map_or(&*plain, |(_, host)| host);
    of_address(url, address).is_some()
}

/// What is wrong with a host and its port.
fn of_address(url: &str, address: &str) -> Option<Fault> {
    let (host, port) = if address.starts_with('[') {
        let Some((host, rest)) = address.split_once(']') else {
            let text = format!("a `[` is not closed in the URL `{url}`");
            let help = "write the whole address in brackets, such as `[::1]`";
            return Some(Fault::new(text, help));
        };
        if let Some(port) = rest.strip_prefix(':') {
            return of_port(url, port);
        }
        (host.trim_start_matches('['), "")
    } else {
        address.split_once(':').unwrap_or((address, ""))
    };
    if host.is_empty() {
        let text = format!("the URL `{url}` has no host");
        let help = "write the host behind the slashes, such as `https://api.example.com`";
        return Some(Fault::new(text, help));
    }
    if host.starts_with('.') {
        let text = format!("the host in the URL `{url}` begins with a dot");
        return Some(Fault::new(text, "write the whole name of the host"));
    }
    let is_odd = |c: char| {
        let is_plain = c.is_ascii_alphanumeric() || "-._~%:".contains(c) || c == ANY;
        !is_plain && (c.is_ascii() || c.is_whitespace())
    };
    if let Some(sign) = host.chars().find(|c| is_odd(*c)) {
        let what = match sign {
            c if c.is_whitespace() => "a space".to_owned(),
            c => format!("`{c}`"),
        };
        let text = format!("the host in the URL `{url}` has {what} in it, which no host has");
        if sign == '*' {
            let help = "write the host; what differs is a variable, such as `{tenant}`, with a `default` under `variables`";
            return Some(Fault::new(text, help).for_variables());
        }
        let help = "write the name of the host: letters, digits, `-` and `.`";
        return Some(Fault::new(text, help));
    }
    of_port(url, port)
}

fn of_port(url: &str, port: &str) -> Option<Fault> {
    if port.is_empty() || port.contains(ANY) || port.parse::<u16>().is_ok() {
        return None;
    }
    let text = match port.bytes().all(|byte| byte.is_ascii_digit()) {
        true => format!("there is no port {port}, which the URL `{url}` has"),
        false => format!("`{port}` in the URL `{url}` is no port"),
    };
    let help = "write a number up to 65535, or leave the port out with its `:`";
    Some(Fault::new(text, help))
}

/// The first one, where there is more than one URL in one text.
pub(super) fn first_of_several(url: &str) -> Option<&str> {
    let is_url = |part: &&str| part.contains("://") || whole_url(part).is_some();
    let listed: Vec<&str> = url.split([',', ';', '|']).map(str::trim).collect();
    let beside: Vec<&str> = url.split_whitespace().collect();
    match (listed.as_slice(), beside.as_slice()) {
        ([first, _, ..], _) if listed.iter().all(is_url) => Some(*first),
        (_, [first, _, ..]) if beside.iter().all(|part| part.contains("://")) => Some(*first),
        _ => None,
    }
}

/// What was to be filled in, in the words of other tools, `<host>`, `$HOST` and `${HOST}`, and a name for it.
pub(super) fn unfilled(url: &str) -> Option<(String, String)> {
    let is_word = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    let (written, name) = if let Some((_, rest)) = url.split_once('<') {
        let (name, _) = rest.split_once('>')?;
        (format!("<{name}>"), name)
    } else if let Some((_, rest)) = url.split_once("${") {
        let (name, _) = rest.split_once('}')?;
        (format!("${{{name}}}"), name)
    } else {
        let start = url.find("://").map_or(0, |at| at + 3);
        let end = url[start..].find('/').map_or(url.len(), |at| start + at);
        let (_, rest) = url[start..end].split_once('$')?;
        let name = rest
            .split(|c: char| !is_word(c))
            .next()
            .filter(|name| !name.is_empty())?;
        (format!("${name}"), name)
    };
    let name = name.chars().map(|c| if is_word(c) { c } else { '_' });
    let name: String = name.collect();
    (!name.is_empty()).then_some((written, name))
}

fn without_placeholders(url: &str) -> String {
    let mut plain = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((_, after)) = behind.split_once('}') else {
            break;
        };
        plain.push_str(before);
        plain.push(ANY);
        rest = after;
    }
    plain + rest
}

/// A URL without the user and the password in it, and which of them it names first where both are there: the password.
/// None where neither is written out.
pub(crate) fn without_user(url: &str) -> Option<(String, &'static str)> {
    let (scheme, rest) = url.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (user, host) = rest[..end].rsplit_once('@')?;
    let what = secret(user)?;
    Some((format!("{scheme}://{host}{}", &rest[end..]), what))
}

/// What stands in front of the `@` of an address: a password, or a user alone, which may be a token. None where it is
/// to be filled in.
pub(crate) fn secret(user: &str) -> Option<&'static str> {
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let is_open = |text: &str| text.contains(['{', '<', '$']);
    match (name.is_empty(), password.is_empty()) {
        (_, false) => (!is_open(password)).then_some("a password"),
        (false, true) => (!is_open(name)).then_some("a user"),
        (true, true) => None,
    }
}
