// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::collections::BTreeMap;
use std::convert::Infallible;

use http::Method;

use crate::runtime::binary;
use crate::runtime::body::Body;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::content::Json;
use crate::runtime::encoding::{Encoding, Nested};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{HeaderStyle, QueryStyle};
use crate::wire_bodies::expected::client::Client;
use crate::wire_bodies::expected::{types, xml};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /notes`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn find_notes(&self, body: &types::Note) -> Call<FindNotes> {
        let mut request = Request::new(&FIND_NOTES);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /notes`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CPutNote%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_note(&self) -> Call<PutNote> {
        Call::new(self.core(), Request::new(&PUT_NOTE))
    }

    /// An operation of the API.
    ///
    /// `POST /notes`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn add_note(&self, body: impl Into<AddNoteContent>) -> Call<AddNote> {
        let mut request = Request::new(&ADD_NOTE);
        match body.into() {
            AddNoteContent::Json(body) => request.json(&body),
            AddNoteContent::Form(body) => {
                request.form("application/x-www-form-urlencoded", &body, &[])
            }
            AddNoteContent::Xml(body) => {
                request.xml("application/xml", &body, &xml::NOTE)
            }
            AddNoteContent::Bytes(body) => request.body("application/octet-stream", body),
            AddNoteContent::Text(body) => request.text("text/plain", body),
        }
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `DELETE /notes`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CDeleteNotes%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn delete_notes(&self) -> Call<DeleteNotes> {
        Call::new(self.core(), Request::new(&DELETE_NOTES))
    }

    /// An operation of the API.
    ///
    /// `PATCH /notes`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn patch_note(&self, body: &types::NoteMergePatch) -> Call<PatchNote> {
        let mut request = Request::new(&PATCH_NOTE);
        request.json_as("application/merge-patch+json", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /form`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_form(&self, body: &types::SendFormBody) -> Call<SendForm> {
        let mut request = Request::new(&SEND_FORM);
        request
            .form(
                "application/x-www-form-urlencoded",
                body,
                const {
                    &[
                        Encoding::new("joined").style(QueryStyle::FORM.explode(false)),
                        Encoding::new("piped").style(QueryStyle::PIPE_DELIMITED),
                        Encoding::new("deep").style(QueryStyle::DEEP_OBJECT),
                        Encoding::new("reserved")
                            .style(QueryStyle::FORM.allow_reserved()),
                    ]
                },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /upload`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn upload(&self, body: &types::UploadBody) -> Call<Upload> {
        let mut request = Request::new(&UPLOAD);
        request
            .multipart(
                "multipart/form-data",
                body,
                const {
                    &[
                        Encoding::new("pictures").content_type("image/png, image/jpeg"),
                        Encoding::new("point")
                            .content_type("application/vnd.point+json")
                            .headers(&[("X-Kind", "first")]),
                        Encoding::new("page").content_type("text/html"),
                        Encoding::new("joined").style(QueryStyle::FORM.explode(false)),
                        Encoding::new("deep").style(QueryStyle::DEEP_OBJECT),
                        Encoding::new("key")
                            .content_type("application/octet-stream")
                            .headers(&[("Content-Transfer-Encoding", "base64")]),
                    ]
                },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /untyped`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn upload_untyped(
        &self,
        body: &types::UploadUntypedBody,
    ) -> Call<UploadUntyped> {
        let mut request = Request::new(&UPLOAD_UNTYPED);
        request
            .multipart(
                "multipart/form-data",
                body,
                const {
                    &[
                        Encoding::new("photo").content_type("image/png"),
                        Encoding::new("value").content_type("application/json"),
                    ]
                },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /raw`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_raw(&self, body: impl Into<Body>) -> Call<PutRaw> {
        let mut request = Request::new(&PUT_RAW);
        request.body("application/octet-stream", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /picture`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CPutPicture%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_picture(&self) -> Call<PutPicture> {
        Call::new(self.core(), Request::new(&PUT_PICTURE))
    }

    /// An operation of the API.
    ///
    /// `PUT /any`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_charset(&self, body: &types::Point) -> Call<PutCharset> {
        let mut request = Request::new(&PUT_CHARSET);
        request.json_as("application/json; charset=utf-8", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /any`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_any(&self, body: impl Into<Body>) -> Call<PutAny> {
        let mut request = Request::new(&PUT_ANY);
        request.body("application/octet-stream", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /text`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_text(&self, body: impl Into<String>) -> Call<SendText> {
        let mut request = Request::new(&SEND_TEXT);
        request.text("text/plain", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /lines`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_lines(&self, body: &[types::Point]) -> Call<SendLines> {
        let mut request = Request::new(&SEND_LINES);
        request.json_lines("application/x-ndjson", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /batch`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn batch(&self, body: impl Into<String>) -> Call<Batch> {
        let mut request = Request::new(&BATCH);
        request.text("multipart/mixed;boundary=b", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /attachments`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn attach(&self, body: &BTreeMap<String, Vec<binary::Binary>>) -> Call<Attach> {
        let mut request = Request::new(&ATTACH);
        request.multipart("multipart/form-data", body, &[]);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /record`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_record(&self, body: impl Into<SendRecordContent>) -> Call<SendRecord> {
        let mut request = Request::new(&SEND_RECORD);
        match body.into() {
            SendRecordContent::Multipart(body) => {
                request
                    .multipart(
                        "multipart/form-data",
                        &body,
                        const {
                            &[
                                Encoding::new("history")
                                    .content_type("application/xml; charset=utf-8")
                                    .write(|value| crate::runtime::xml::part(
                                        value,
                                        crate::runtime::xml::Name::new("history")
                                            .prefix("h")
                                            .namespace("https://example.com/h"),
                                        &xml::RECORD_HISTORY,
                                    )),
                                Encoding::new("notes")
                                    .content_type("text/plain, application/xml")
                                    .write(|value| crate::runtime::xml::part(
                                        value,
                                        crate::runtime::xml::Name::new("note"),
                                        &xml::NOTE,
                                    )),
                                Encoding::new("free")
                                    .content_type("application/vnd.free+xml")
                                    .write(|value| crate::runtime::xml::part(
                                        value,
                                        crate::runtime::xml::Name::new("free"),
                                        &crate::runtime::xml::ANY,
                                    )),
                                Encoding::new("table").content_type("text/csv"),
                                Encoding::new("point")
                                    .content_type("application/json, application/xml"),
                            ]
                        },
                    )
            }
            SendRecordContent::Form(body) => {
                request
                    .form(
                        "application/x-www-form-urlencoded",
                        &body,
                        const {
                            &[
                                Encoding::new("history")
                                    .content_type("application/xml")
                                    .write(|value| crate::runtime::xml::part(
                                        value,
                                        crate::runtime::xml::Name::new("history")
                                            .prefix("h")
                                            .namespace("https://example.com/h"),
                                        &xml::RECORD_HISTORY,
                                    )),
                            ]
                        },
                    )
            }
        }
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /related`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CSendRelated%3E): `part_1_content_id`,
    /// `part_content_location`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_related(
        &self,
        body: &[types::SendRelatedBodyItem],
    ) -> Call<SendRelated> {
        let mut request = Request::new(&SEND_RELATED);
        request
            .multipart_list(
                "multipart/related",
                body,
                const {
                    &[Encoding::new("1").content_type("application/vnd.point+json")]
                },
                Encoding::new("*")
                    .content_type("image/png, image/jpeg")
                    .headers(&[("Content-Transfer-Encoding", "binary")]),
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /kinds`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_alias(&self, body: &types::Note) -> Call<SendAlias> {
        let mut request = Request::new(&SEND_ALIAS);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /kinds`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_kind(&self, body: impl Into<SendKindContent>) -> Call<SendKind> {
        let mut request = Request::new(&SEND_KIND);
        match body.into() {
            SendKindContent::VndNoteV1Json(body) => {
                request.json_as("application/vnd.note.v1+json", &body)
            }
            SendKindContent::VndNoteV2Json(body) => {
                request.json_as("application/vnd.note.v2+json", &body)
            }
        }
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /mixed`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_mixed(
        &self,
        body: &[Option<types::SendMixedBodyItem>],
    ) -> Call<SendMixed> {
        let mut request = Request::new(&SEND_MIXED);
        request.multipart_list("multipart/mixed", body, &[], Encoding::new("*"));
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /pair`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_pair(&self, body: &(i64, types::Point)) -> Call<SendPair> {
        let mut request = Request::new(&SEND_PAIR);
        request
            .multipart_list(
                "multipart/form-data",
                body,
                const {
                    &[
                        Encoding::new("1")
                            .headers(
                                &[("Content-Disposition", "form-data; name=\"count\"")],
                            ),
                        Encoding::new("2")
                            .headers(
                                &[("Content-Disposition", "form-data; name=\"point\"")],
                            ),
                    ]
                },
                Encoding::new("*"),
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /headed`
    ///
    /// # Arguments
    ///
    /// * `file_x_checksum`: The digest of the file.
    /// * `body`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_headed(
        &self,
        file_x_checksum: i64,
        body: &types::PutHeadedBody,
    ) -> Call<PutHeaded> {
        let mut request = Request::new(&PUT_HEADED);
        request.part_header("file", "X-Checksum", HeaderStyle::SIMPLE, &file_x_checksum);
        request
            .multipart("multipart/form-data", body, const { &[Encoding::new("file")] });
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /headed`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CSendHeaded%3E): `file_x_checksum`,
    /// `file_x_kind`, `meta_x_tags`, `meta_x_point`, `pictures_x_rank`, `pictures_x_note`, `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_headed(&self) -> Call<SendHeaded> {
        Call::new(self.core(), Request::new(&SEND_HEADED))
    }

    /// An operation of the API.
    ///
    /// `PUT /zoo`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_zoo(&self, body: &types::PutZooBody) -> Call<PutZoo> {
        let mut request = Request::new(&PUT_ZOO);
        request.xml("application/zoo+xml", body, &xml::PUT_ZOO_BODY);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /xml`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_xml(&self, body: &types::Note) -> Call<PutXml> {
        let mut request = Request::new(&PUT_XML);
        request.xml("application/xml", body, &xml::NOTE);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::find_notes`].
#[derive(Clone, Copy, Debug)]
pub struct FindNotes;

static FIND_NOTES: OperationInfo = OperationInfo {
    id: "findNotes",
    method: Method::GET,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for FindNotes {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_note`].
#[derive(Clone, Copy, Debug)]
pub struct PutNote;

static PUT_NOTE: OperationInfo = OperationInfo {
    id: "putNote",
    method: Method::PUT,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutNote {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<PutNote> {
    /// Sets the body.
    pub fn body(mut self, body: &types::Note) -> Self {
        self.request_mut().json(body);
        self
    }
}

/// The operation of [`Client::add_note`].
#[derive(Clone, Copy, Debug)]
pub struct AddNote;

static ADD_NOTE: OperationInfo = OperationInfo {
    id: "addNote",
    method: Method::POST,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for AddNote {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The body of [`Client::add_note`], in one of its notations.
#[derive(Debug, Clone, PartialEq)]
pub enum AddNoteContent {
    /// Sent as `application/json`.
    Json(types::Note),
    /// Sent as `application/x-www-form-urlencoded`.
    Form(types::Note),
    /// Sent as `application/xml`.
    Xml(types::Note),
    /// Sent as `application/octet-stream`.
    Bytes(Body),
    /// Sent as `text/plain`.
    Text(String),
}

impl From<types::Note> for AddNoteContent {
    fn from(body: types::Note) -> Self {
        Self::Json(body)
    }
}

impl From<&types::Note> for AddNoteContent {
    fn from(body: &types::Note) -> Self {
        Self::Json(body.clone())
    }
}

/// The operation of [`Client::delete_notes`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteNotes;

static DELETE_NOTES: OperationInfo = OperationInfo {
    id: "deleteNotes",
    method: Method::DELETE,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for DeleteNotes {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<DeleteNotes> {
    /// Sets the body.
    pub fn body(mut self, body: &[i64]) -> Self {
        self.request_mut().json(body);
        self
    }
}

/// The operation of [`Client::patch_note`].
#[derive(Clone, Copy, Debug)]
pub struct PatchNote;

static PATCH_NOTE: OperationInfo = OperationInfo {
    id: "patchNote",
    method: Method::PATCH,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PatchNote {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_form`].
#[derive(Clone, Copy, Debug)]
pub struct SendForm;

static SEND_FORM: OperationInfo = OperationInfo {
    id: "sendForm",
    method: Method::POST,
    path: "/form",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendForm {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::upload`].
#[derive(Clone, Copy, Debug)]
pub struct Upload;

static UPLOAD: OperationInfo = OperationInfo {
    id: "upload",
    method: Method::POST,
    path: "/upload",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Upload {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::upload_untyped`].
#[derive(Clone, Copy, Debug)]
pub struct UploadUntyped;

static UPLOAD_UNTYPED: OperationInfo = OperationInfo {
    id: "uploadUntyped",
    method: Method::POST,
    path: "/untyped",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for UploadUntyped {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_raw`].
#[derive(Clone, Copy, Debug)]
pub struct PutRaw;

static PUT_RAW: OperationInfo = OperationInfo {
    id: "putRaw",
    method: Method::PUT,
    path: "/raw",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutRaw {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_picture`].
#[derive(Clone, Copy, Debug)]
pub struct PutPicture;

static PUT_PICTURE: OperationInfo = OperationInfo {
    id: "putPicture",
    method: Method::PUT,
    path: "/picture",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutPicture {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<PutPicture> {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.request_mut().body("image/png", body);
        self
    }
}

/// The operation of [`Client::put_charset`].
#[derive(Clone, Copy, Debug)]
pub struct PutCharset;

static PUT_CHARSET: OperationInfo = OperationInfo {
    id: "putCharset",
    method: Method::PUT,
    path: "/any",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutCharset {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_any`].
#[derive(Clone, Copy, Debug)]
pub struct PutAny;

static PUT_ANY: OperationInfo = OperationInfo {
    id: "putAny",
    method: Method::POST,
    path: "/any",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutAny {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_text`].
#[derive(Clone, Copy, Debug)]
pub struct SendText;

static SEND_TEXT: OperationInfo = OperationInfo {
    id: "sendText",
    method: Method::POST,
    path: "/text",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendText {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_lines`].
#[derive(Clone, Copy, Debug)]
pub struct SendLines;

static SEND_LINES: OperationInfo = OperationInfo {
    id: "sendLines",
    method: Method::POST,
    path: "/lines",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendLines {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::batch`].
#[derive(Clone, Copy, Debug)]
pub struct Batch;

static BATCH: OperationInfo = OperationInfo {
    id: "batch",
    method: Method::POST,
    path: "/batch",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Batch {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::attach`].
#[derive(Clone, Copy, Debug)]
pub struct Attach;

static ATTACH: OperationInfo = OperationInfo {
    id: "attach",
    method: Method::POST,
    path: "/attachments",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Attach {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_record`].
#[derive(Clone, Copy, Debug)]
pub struct SendRecord;

static SEND_RECORD: OperationInfo = OperationInfo {
    id: "sendRecord",
    method: Method::POST,
    path: "/record",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendRecord {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The body of [`Client::send_record`], in one of its notations.
#[derive(Debug, Clone, PartialEq)]
pub enum SendRecordContent {
    /// Sent as `multipart/form-data`.
    Multipart(types::Record),
    /// Sent as `application/x-www-form-urlencoded`.
    Form(types::Record),
}

impl From<types::Record> for SendRecordContent {
    fn from(body: types::Record) -> Self {
        Self::Multipart(body)
    }
}

impl From<&types::Record> for SendRecordContent {
    fn from(body: &types::Record) -> Self {
        Self::Multipart(body.clone())
    }
}

/// The operation of [`Client::send_related`].
#[derive(Clone, Copy, Debug)]
pub struct SendRelated;

static SEND_RELATED: OperationInfo = OperationInfo {
    id: "sendRelated",
    method: Method::POST,
    path: "/related",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendRelated {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<SendRelated> {
    /// The header `Content-ID` of part 1.
    pub fn part_1_content_id(mut self, part_1_content_id: &str) -> Self {
        self.request_mut()
            .part_header("1", "Content-ID", HeaderStyle::SIMPLE, part_1_content_id);
        self
    }

    /// The header `Content-Location` of each further part, in order.
    pub fn part_content_location(
        mut self,
        part_content_location: &[Option<String>],
    ) -> Self {
        self.request_mut()
            .part_headers(
                "*",
                "Content-Location",
                HeaderStyle::SIMPLE,
                part_content_location,
            );
        self
    }
}

/// The operation of [`Client::send_alias`].
#[derive(Clone, Copy, Debug)]
pub struct SendAlias;

static SEND_ALIAS: OperationInfo = OperationInfo {
    id: "sendAlias",
    method: Method::PUT,
    path: "/kinds",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendAlias {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_kind`].
#[derive(Clone, Copy, Debug)]
pub struct SendKind;

static SEND_KIND: OperationInfo = OperationInfo {
    id: "sendKind",
    method: Method::POST,
    path: "/kinds",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendKind {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The body of [`Client::send_kind`], in one of its notations.
#[derive(Debug, Clone, PartialEq)]
pub enum SendKindContent {
    /// Sent as `application/vnd.note.v1+json`.
    VndNoteV1Json(types::Note),
    /// Sent as `application/vnd.note.v2+json`.
    VndNoteV2Json(types::Note),
}

impl From<types::Note> for SendKindContent {
    fn from(body: types::Note) -> Self {
        Self::VndNoteV1Json(body)
    }
}

impl From<&types::Note> for SendKindContent {
    fn from(body: &types::Note) -> Self {
        Self::VndNoteV1Json(body.clone())
    }
}

/// The operation of [`Client::send_mixed`].
#[derive(Clone, Copy, Debug)]
pub struct SendMixed;

static SEND_MIXED: OperationInfo = OperationInfo {
    id: "sendMixed",
    method: Method::POST,
    path: "/mixed",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendMixed {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_pair`].
#[derive(Clone, Copy, Debug)]
pub struct SendPair;

static SEND_PAIR: OperationInfo = OperationInfo {
    id: "sendPair",
    method: Method::POST,
    path: "/pair",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendPair {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_headed`].
#[derive(Clone, Copy, Debug)]
pub struct PutHeaded;

static PUT_HEADED: OperationInfo = OperationInfo {
    id: "putHeaded",
    method: Method::PUT,
    path: "/headed",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutHeaded {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_headed`].
#[derive(Clone, Copy, Debug)]
pub struct SendHeaded;

static SEND_HEADED: OperationInfo = OperationInfo {
    id: "sendHeaded",
    method: Method::POST,
    path: "/headed",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendHeaded {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<SendHeaded> {
    /// The digest of the file.
    ///
    /// The header `X-Checksum` of the part `file`.
    pub fn file_x_checksum(mut self, file_x_checksum: i64) -> Self {
        self.request_mut()
            .part_header("file", "X-Checksum", HeaderStyle::SIMPLE, &file_x_checksum);
        self
    }

    /// The header `X-Kind` of the part `file`.
    ///
    /// Default: `raw`.
    pub fn file_x_kind(
        mut self,
        file_x_kind: types::SendHeadedBodyFileXKindHeader,
    ) -> Self {
        self.request_mut()
            .part_header("file", "X-Kind", HeaderStyle::SIMPLE, &file_x_kind);
        self
    }

    /// The header `X-Tags` of the part `meta`.
    pub fn meta_x_tags(mut self, meta_x_tags: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .part_header(
                "meta",
                "X-Tags",
                HeaderStyle::SIMPLE,
                &meta_x_tags.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// The header `X-Point` of the part `meta`.
    pub fn meta_x_point(mut self, meta_x_point: &types::Point) -> Self {
        self.request_mut()
            .part_header("meta", "X-Point", HeaderStyle::SIMPLE, &Json(meta_x_point));
        self
    }

    /// Where it comes.
    ///
    /// The header `X-Rank` of each part `pictures`, in order.
    pub fn pictures_x_rank(mut self, pictures_x_rank: &[i64]) -> Self {
        self.request_mut()
            .part_headers("pictures", "X-Rank", HeaderStyle::SIMPLE, pictures_x_rank);
        self
    }

    /// The header `X-Note` of each part `pictures`, in order.
    pub fn pictures_x_note(mut self, pictures_x_note: &[Option<String>]) -> Self {
        self.request_mut()
            .part_headers("pictures", "X-Note", HeaderStyle::SIMPLE, pictures_x_note);
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: &types::SendHeadedBody) -> Self {
        self.request_mut()
            .multipart(
                "multipart/form-data",
                body,
                const {
                    &[
                        Encoding::new("file").headers(&[("X-Kind", "raw")]),
                        Encoding::new("meta"),
                        Encoding::new("pictures").content_type("image/png"),
                        Encoding::new("inner")
                            .content_type("multipart/mixed; boundary=i")
                            .nested(
                                Nested::Named(const {
                                    &[Encoding::new("file").content_type("image/png")]
                                }),
                            ),
                        Encoding::new("list")
                            .content_type("multipart/form-data; boundary=l"),
                        Encoding::new("items")
                            .content_type("multipart/mixed; boundary=m")
                            .nested(
                                Nested::Listed(
                                    const { &[Encoding::new("1").content_type("text/html")] },
                                    const {
                                        &Encoding::new("*")
                                            .content_type("text/plain; charset=utf-8")
                                    },
                                ),
                            ),
                    ]
                },
            );
        self
    }
}

/// The operation of [`Client::put_zoo`].
#[derive(Clone, Copy, Debug)]
pub struct PutZoo;

static PUT_ZOO: OperationInfo = OperationInfo {
    id: "putZoo",
    method: Method::PUT,
    path: "/zoo",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutZoo {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_xml`].
#[derive(Clone, Copy, Debug)]
pub struct PutXml;

static PUT_XML: OperationInfo = OperationInfo {
    id: "putXml",
    method: Method::PUT,
    path: "/xml",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutXml {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
