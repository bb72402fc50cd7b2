//! What stands below paths, and what components hold beside schemas.

use serde_json::{Value, json};

use super::{Choices, MEDIA, Make, NAMES, STATUS, STYLES};

impl<'a> Choices<'a> {
    pub(super) fn path_item(&mut self, depth: usize) -> Value {
        let methods = &[
            "get", "post", "put", "delete", "patch", "head", "options", "trace", "query",
        ];
        let mut item = self.map(depth, 3, methods, Self::operation);
        if self.chance(40) {
            item["parameters"] = self.list(depth, 2, Self::parameter);
        }
        if self.chance(20) {
            item["description"] = self.text();
        }
        item
    }

    pub(super) fn operation(&mut self, depth: usize) -> Value {
        let mut operation = json!({ "responses": self.map(0, 4, STATUS, Self::response), "description": self.text() });
        if self.chance(160) {
            operation["operationId"] = self.name().into();
        }
        if self.chance(120) {
            operation["tags"] = self.list(0, 2, |it, _| it.name().into());
        }
        if self.chance(120) {
            operation["parameters"] = self.list(0, 4, Self::parameter);
        }
        if self.chance(120) {
            operation["requestBody"] = self.body(0);
        }
        if self.chance(60) {
            operation["summary"] = self.text();
        }
        if self.chance(40) {
            operation["security"] = self.list(0, 2, |it, _| {
                it.map(0, 2, &["key", "o", "self"], |_, _| json!([]))
            });
        }
        if self.chance(30) && depth < 2 {
            let callback: Make<'a> =
                |it, _| it.map(2, 1, &["{$request.body#/url}", "x"], Self::path_item);
            operation["callbacks"] = self.map(0, 2, NAMES, callback);
        }
        if self.chance(30) {
            operation["deprecated"] = true.into();
        }
        operation
    }

    pub(super) fn parameter(&mut self, _: usize) -> Value {
        if self.chance(30) {
            return json!({ "$ref": "#/components/parameters/P" });
        }
        let place = self.one(&["query", "path", "header", "cookie", "querystring"]);
        let mut parameter = json!({ "name": self.name(), "in": place, "required": place == "path" || self.chance(80), "description": self.text() });
        if self.chance(60) {
            parameter["content"] = self.content(1);
        } else {
            parameter["schema"] = self.schema(2);
        }
        if self.chance(80) {
            parameter["style"] = self.one(STYLES).into();
            parameter["explode"] = (self.byte().is_multiple_of(2)).into();
        }
        if self.chance(40) {
            parameter["example"] = self.value(0);
        }
        if self.chance(20) {
            parameter["allowReserved"] = true.into();
        }
        parameter
    }

    pub(super) fn content(&mut self, most: usize) -> Value {
        self.map(0, most, MEDIA, |it, _| {
            let mut media = json!({ "schema": it.schema(1) });
            if it.chance(40) {
                media["example"] = it.value(0);
            }
            if it.chance(40) {
                media["encoding"] = it.map(
                    0,
                    3,
                    NAMES,
                    |it, _| json!({ "contentType": it.one(MEDIA), "style": it.one(STYLES) }),
                );
            }
            if it.chance(30) {
                media["itemSchema"] = it.schema(2);
            }
            media
        })
    }

    pub(super) fn body(&mut self, _: usize) -> Value {
        if self.chance(20) {
            return json!({ "$ref": "#/components/requestBodies/B" });
        }
        json!({ "content": self.content(3), "required": self.chance(120), "description": self.text() })
    }

    pub(super) fn response(&mut self, _: usize) -> Value {
        if self.chance(20) {
            return json!({ "$ref": "#/components/responses/R" });
        }
        let mut response = json!({ "description": self.text(), "content": self.content(3) });
        if self.chance(50) {
            response["headers"] = self.map(0, 3, &["X-A", "x-a", "Link", "self", "é"], |it, _| {
                json!({ "schema": it.schema(3), "description": it.text(), "required": it.chance(100) })
            });
        }
        response
    }

    pub(super) fn server(&mut self, _: usize) -> Value {
        let url = self.one(&[
            "https://{self}.x/{a b}",
            "/rel",
            "https://x",
            "//x",
            "{self}",
            "",
            "http://[::1]:{port}/",
        ]);
        json!({ "url": url, "description": "One", "variables": self.map(0, 3, &["self", "a b", "port"], |it, _| {
            json!({ "default": it.name(), "enum": it.list(0, 3, |it, _| it.name().into()), "description": it.text() })
        }) })
    }

    pub(super) fn security_scheme(&mut self, _: usize) -> Value {
        match self.below(5) {
            0 => {
                json!({ "type": "apiKey", "in": self.one(&["header", "query", "cookie"]), "name": self.name(), "description": self.text() })
            }
            1 => json!({ "type": "http", "scheme": self.one(&["bearer", "basic", "digest", "x"]) }),
            2 => {
                json!({ "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://x/t", "scopes": {} } } })
            }
            3 => json!({ "type": "openIdConnect", "openIdConnectUrl": "https://x" }),
            _ => json!({ "type": "mutualTLS" }),
        }
    }
}
