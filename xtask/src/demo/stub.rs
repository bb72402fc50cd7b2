//! What the stub answers: the table of what was recorded from Plex Media Server. Knows no sockets.
//!
//! | request                                      | answer                      |
//! |----------------------------------------------|-----------------------------|
//! | any other path                               | 404, HTML                   |
//! | no `X-Plex-Token`, or an unknown one         | 401, HTML                   |
//! | a transient token that asks for another one  | 403, HTML                   |
//! | a required parameter is missing or wrong     | 400, HTML                   |
//! | `Accept` is exactly `application/json`       | 200, JSON                   |
//! | any other `Accept`, or none                  | 200, XML                    |
//!
//! The method does not matter, as it does not to a real server.

/// The token that opens the stub. Made up.
pub(super) const TOKEN: &str = "made-up-token-of-the-stub";

/// The transient token that the stub hands out. Made up.
const TRANSIENT: &str = "transient-6f0e1b1e-0000-4000-8000-000000000000";

/// The head of a request.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Request {
    /// The request line.
    pub(super) line: String,
    /// Names and values, in the order in which they came.
    pub(super) headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header; the first one, if there are several.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut named = self
            .headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        named.next().map(|(_, value)| value.as_str())
    }

    /// Path and query of the request line.
    fn target(&self) -> (&str, &str) {
        let target = self.line.split(' ').nth(1).unwrap_or_default();
        target.split_once('?').unwrap_or((target, ""))
    }

    /// The raw value of a query parameter. What the stub compares needs no percent-decoding.
    fn query(&self, name: &str) -> Option<&str> {
        let pairs = self
            .target()
            .1
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs
            .into_iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Response {
    /// Status code.
    pub(super) status: u16,
    /// The words behind it.
    pub(super) reason: &'static str,
    /// Type of the body.
    pub(super) content_type: &'static str,
    /// The body.
    pub(super) body: String,
}

impl Response {
    /// Errors come as HTML, even when JSON was asked for.
    pub(super) fn error(status: u16, reason: &'static str) -> Self {
        let body = format!(
            "<html><head><title>{reason}</title></head><body><h1>{status} {reason}</h1></body></html>"
        );
        Self {
            status,
            reason,
            content_type: "text/html",
            body,
        }
    }

    fn ok(request: &Request, json: &str, xml: &str) -> Self {
        let is_json = request.header("accept") == Some("application/json");
        let (content_type, body) = if is_json {
            ("application/json", json)
        } else {
            ("application/xml", xml)
        };
        Self {
            status: 200,
            reason: "OK",
            content_type,
            body: body.replace("{TRANSIENT}", TRANSIENT),
        }
    }

    /// Names and values. Every answer ends its connection.
    pub(super) fn headers(&self) -> [(&'static str, String); 3] {
        [
            ("content-type", self.content_type.to_owned()),
            ("content-length", self.body.len().to_string()),
            ("connection", "close".to_owned()),
        ]
    }
}

/// What a server answers.
pub(super) fn answer(request: &Request) -> Response {
    let path = request.target().0;
    if !matches!(path, "/security/token" | "/security/resources") {
        return Response::error(404, "Not Found");
    }
    let token = request.header("x-plex-token");
    if !matches!(token, Some(TOKEN | TRANSIENT)) {
        return Response::error(401, "Unauthorized");
    }
    if path == "/security/resources" {
        return match request.query("source") {
            Some(_) => Response::ok(request, SOURCE_JSON, SOURCE_XML),
            None => Response::error(400, "Bad Request"),
        };
    }
    if token == Some(TRANSIENT) {
        return Response::error(403, "Forbidden");
    }
    match (request.query("type"), request.query("scope")) {
        (Some("delegation"), Some("all")) => Response::ok(request, TOKEN_JSON, TOKEN_XML),
        _ => Response::error(400, "Bad Request"),
    }
}

const TOKEN_JSON: &str = r#"{"MediaContainer":{"size":0,"token":"{TRANSIENT}"}}"#;

const TOKEN_XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<MediaContainer size="0" token="{TRANSIENT}">
</MediaContainer>
"#;

const SOURCE_JSON: &str = concat!(
    r#"{"MediaContainer":{"size":1,"Device":{"name":"Living room","clientIdentifier":"client-identifier","#,
    r#""accessToken":"{TRANSIENT}","Connection":["#,
    r#"{"protocol":"https","address":"192.168.1.20","port":32400,"#,
    r#""uri":"https://192-168-1-20.example.plex.direct:32400","local":true},"#,
    r#"{"protocol":"https","address":"relay.example.net","port":443,"#,
    r#""uri":"https://relay.example.net:443","local":false,"relay":true}]}}}"#
);

const SOURCE_XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<MediaContainer size="1">
<Device name="Living room" clientIdentifier="client-identifier" accessToken="{TRANSIENT}">
<Connection protocol="https" address="192.168.1.20" port="32400" uri="https://192-168-1-20.example.plex.direct:32400" local="1"/>
<Connection protocol="https" address="relay.example.net" port="443" uri="https://relay.example.net:443" local="0" relay="1"/>
</Device>
</MediaContainer>
"#;

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(target: &str, headers: &[(&str, &str)]) -> Response {
        let headers = headers
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        answer(&Request {
            line: format!("GET {target} HTTP/1.1"),
            headers: headers.collect(),
        })
    }

    const GOOD: [(&str, &str); 2] = [("X-Plex-Token", TOKEN), ("Accept", "application/json")];
    const ASK_TOKEN: &str = "/security/token?scope=all&type=delegation";
    const ASK_SOURCE: &str = "/security/resources?source=server%3A%2F%2Fclient-identifier";

    #[test]
    fn answers_in_json_when_that_is_all_that_is_accepted() {
        for target in [ASK_TOKEN, ASK_SOURCE] {
            let response = ask(target, &GOOD);
            assert_eq!(
                (response.status, response.content_type),
                (200, "application/json")
            );
            let json: serde_json::Value = serde_json::from_str(&response.body).expect("JSON");
            assert!(json["MediaContainer"].is_object());
            assert!(response.body.contains(TRANSIENT));
        }
        let json = ask(ASK_TOKEN, &GOOD).body;
        assert_eq!(
            json,
            format!(r#"{{"MediaContainer":{{"size":0,"token":"{TRANSIENT}"}}}}"#)
        );
    }

    #[test]
    fn answers_in_xml_otherwise() {
        for accept in ["application/json, */*", "*/*"] {
            let response = ask(ASK_TOKEN, &[("x-plex-token", TOKEN), ("accept", accept)]);
            assert_eq!(
                (response.status, response.content_type),
                (200, "application/xml")
            );
        }
        assert_eq!(ask(ASK_SOURCE, &GOOD[..1]).content_type, "application/xml");
    }

    #[test]
    fn refuses_in_html() {
        let transient = [("x-plex-token", TRANSIENT), ("accept", "application/json")];
        for (target, headers, status) in [
            ("/", &GOOD[..], 404),
            (ASK_TOKEN, &GOOD[1..], 401),
            (ASK_TOKEN, &[("x-plex-token", "another")], 401),
            (ASK_TOKEN, &transient, 403),
            ("/security/token?type=delegation", &GOOD, 400),
            ("/security/token?type=other&scope=all", &GOOD, 400),
            ("/security/resources", &GOOD, 400),
        ] {
            let response = ask(target, headers);
            assert_eq!(
                (response.status, response.content_type),
                (status, "text/html"),
                "{target}"
            );
        }
        assert_eq!(ask(ASK_SOURCE, &transient).status, 200);
    }
}
