// @generated
//! `Self_`.

use crate::runtime::{additional, json};

/// Type of the schema `Self`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Self_ {
    /// The property `self`.
    pub self_: Option<i64>,
    /// The property `Self`.
    pub self_mixed: Option<i64>,
    /// The property `crate`.
    pub crate_: Option<i64>,
    /// The property `type`.
    pub type_: Option<i64>,
    /// The property `a-b`.
    pub a_minus_b_lower: Option<i64>,
    /// The property `a_b`.
    pub a_b: Option<i64>,
    /// The property `aB`.
    pub a_b_mixed: Option<i64>,
    /// The property `1st`.
    pub n1st: Option<i64>,
    /// The property `  `.
    pub empty: Option<i64>,
    /// The property `   `.
    pub space: Option<i64>,
    /// The property `$ref_`.
    pub ref_: Option<i64>,
    /// The property `é`.
    pub e: Option<i64>,
    /// The property `名前`.
    pub ming_qian: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Self_ {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i64) -> Self {
        self.self_ = Some(value);
        self
    }

    /// Sets `Self`.
    pub fn self_mixed(mut self, value: i64) -> Self {
        self.self_mixed = Some(value);
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, value: i64) -> Self {
        self.crate_ = Some(value);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `a-b`.
    pub fn a_minus_b_lower(mut self, value: i64) -> Self {
        self.a_minus_b_lower = Some(value);
        self
    }

    /// Sets `a_b`.
    pub fn a_b(mut self, value: i64) -> Self {
        self.a_b = Some(value);
        self
    }

    /// Sets `aB`.
    pub fn a_b_mixed(mut self, value: i64) -> Self {
        self.a_b_mixed = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: i64) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sets `  `.
    pub fn empty(mut self, value: i64) -> Self {
        self.empty = Some(value);
        self
    }

    /// Sets `   `.
    pub fn space(mut self, value: i64) -> Self {
        self.space = Some(value);
        self
    }

    /// Sets `$ref_`.
    pub fn ref_(mut self, value: i64) -> Self {
        self.ref_ = Some(value);
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: i64) -> Self {
        self.e = Some(value);
        self
    }

    /// Sets `名前`.
    pub fn ming_qian(mut self, value: i64) -> Self {
        self.ming_qian = Some(value);
        self
    }
}

impl json::Decode for Self_ {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            self_: object.optional("self"),
            self_mixed: object.optional("Self"),
            crate_: object.optional("crate"),
            type_: object.optional("type"),
            a_minus_b_lower: object.optional("a-b"),
            a_b: object.optional("a_b"),
            a_b_mixed: object.optional("aB"),
            n1st: object.optional("1st"),
            empty: object.optional(""),
            space: object.optional(" "),
            ref_: object.optional("$ref_"),
            e: object.optional("é"),
            ming_qian: object.optional("名前"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Self_ {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("self", &self.self_);
        object.optional("Self", &self.self_mixed);
        object.optional("crate", &self.crate_);
        object.optional("type", &self.type_);
        object.optional("a-b", &self.a_minus_b_lower);
        object.optional("a_b", &self.a_b);
        object.optional("aB", &self.a_b_mixed);
        object.optional("1st", &self.n1st);
        object.optional("", &self.empty);
        object.optional(" ", &self.space);
        object.optional("$ref_", &self.ref_);
        object.optional("é", &self.e);
        object.optional("名前", &self.ming_qian);
        object.rest(&self.additional);
    }
}

json::serde_for!(Self_);
