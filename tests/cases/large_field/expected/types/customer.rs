// @generated
//! `Customer`.

use crate::runtime::{additional, json};

/// Type of the schema `Customer`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Customer {
    /// The property `text1`.
    pub text1: Option<String>,
    /// The property `text2`.
    pub text2: Option<String>,
    /// The property `text3`.
    pub text3: Option<String>,
    /// The property `text4`.
    pub text4: Option<String>,
    /// The property `text5`.
    pub text5: Option<String>,
    /// The property `text6`.
    pub text6: Option<String>,
    /// The property `text7`.
    pub text7: Option<String>,
    /// The property `text8`.
    pub text8: Option<String>,
    /// The property `text9`.
    pub text9: Option<String>,
    /// The property `text10`.
    pub text10: Option<String>,
    /// The property `text11`.
    pub text11: Option<String>,
    /// The property `text12`.
    pub text12: Option<String>,
    /// The property `text13`.
    pub text13: Option<String>,
    /// The property `text14`.
    pub text14: Option<String>,
    /// The property `text15`.
    pub text15: Option<String>,
    /// The property `text16`.
    pub text16: Option<String>,
    /// The property `text17`.
    pub text17: Option<String>,
    /// The property `text18`.
    pub text18: Option<String>,
    /// The property `text19`.
    pub text19: Option<String>,
    /// The property `text20`.
    pub text20: Option<String>,
    /// The property `text21`.
    pub text21: Option<String>,
    /// The property `text22`.
    pub text22: Option<String>,
    /// The property `text23`.
    pub text23: Option<String>,
    /// The property `text24`.
    pub text24: Option<String>,
    /// The property `text25`.
    pub text25: Option<String>,
    /// The property `text26`.
    pub text26: Option<String>,
    /// The property `text27`.
    pub text27: Option<String>,
    /// The property `text28`.
    pub text28: Option<String>,
    /// The property `text29`.
    pub text29: Option<String>,
    /// The property `text30`.
    pub text30: Option<String>,
    /// The property `text31`.
    pub text31: Option<String>,
    /// The property `text32`.
    pub text32: Option<String>,
    /// The property `text33`.
    pub text33: Option<String>,
    /// The property `text34`.
    pub text34: Option<String>,
    /// The property `text35`.
    pub text35: Option<String>,
    /// The property `text36`.
    pub text36: Option<String>,
    /// The property `text37`.
    pub text37: Option<String>,
    /// The property `text38`.
    pub text38: Option<String>,
    /// The property `text39`.
    pub text39: Option<String>,
    /// The property `text40`.
    pub text40: Option<String>,
    /// The property `text41`.
    pub text41: Option<String>,
    /// The property `text42`.
    pub text42: Option<String>,
    /// The property `text43`.
    pub text43: Option<String>,
    /// The property `text44`.
    pub text44: Option<String>,
    /// The property `text45`.
    pub text45: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Customer {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text1`.
    pub fn text1(mut self, value: impl Into<String>) -> Self {
        self.text1 = Some(value.into());
        self
    }

    /// Sets `text2`.
    pub fn text2(mut self, value: impl Into<String>) -> Self {
        self.text2 = Some(value.into());
        self
    }

    /// Sets `text3`.
    pub fn text3(mut self, value: impl Into<String>) -> Self {
        self.text3 = Some(value.into());
        self
    }

    /// Sets `text4`.
    pub fn text4(mut self, value: impl Into<String>) -> Self {
        self.text4 = Some(value.into());
        self
    }

    /// Sets `text5`.
    pub fn text5(mut self, value: impl Into<String>) -> Self {
        self.text5 = Some(value.into());
        self
    }

    /// Sets `text6`.
    pub fn text6(mut self, value: impl Into<String>) -> Self {
        self.text6 = Some(value.into());
        self
    }

    /// Sets `text7`.
    pub fn text7(mut self, value: impl Into<String>) -> Self {
        self.text7 = Some(value.into());
        self
    }

    /// Sets `text8`.
    pub fn text8(mut self, value: impl Into<String>) -> Self {
        self.text8 = Some(value.into());
        self
    }

    /// Sets `text9`.
    pub fn text9(mut self, value: impl Into<String>) -> Self {
        self.text9 = Some(value.into());
        self
    }

    /// Sets `text10`.
    pub fn text10(mut self, value: impl Into<String>) -> Self {
        self.text10 = Some(value.into());
        self
    }

    /// Sets `text11`.
    pub fn text11(mut self, value: impl Into<String>) -> Self {
        self.text11 = Some(value.into());
        self
    }

    /// Sets `text12`.
    pub fn text12(mut self, value: impl Into<String>) -> Self {
        self.text12 = Some(value.into());
        self
    }

    /// Sets `text13`.
    pub fn text13(mut self, value: impl Into<String>) -> Self {
        self.text13 = Some(value.into());
        self
    }

    /// Sets `text14`.
    pub fn text14(mut self, value: impl Into<String>) -> Self {
        self.text14 = Some(value.into());
        self
    }

    /// Sets `text15`.
    pub fn text15(mut self, value: impl Into<String>) -> Self {
        self.text15 = Some(value.into());
        self
    }

    /// Sets `text16`.
    pub fn text16(mut self, value: impl Into<String>) -> Self {
        self.text16 = Some(value.into());
        self
    }

    /// Sets `text17`.
    pub fn text17(mut self, value: impl Into<String>) -> Self {
        self.text17 = Some(value.into());
        self
    }

    /// Sets `text18`.
    pub fn text18(mut self, value: impl Into<String>) -> Self {
        self.text18 = Some(value.into());
        self
    }

    /// Sets `text19`.
    pub fn text19(mut self, value: impl Into<String>) -> Self {
        self.text19 = Some(value.into());
        self
    }

    /// Sets `text20`.
    pub fn text20(mut self, value: impl Into<String>) -> Self {
        self.text20 = Some(value.into());
        self
    }

    /// Sets `text21`.
    pub fn text21(mut self, value: impl Into<String>) -> Self {
        self.text21 = Some(value.into());
        self
    }

    /// Sets `text22`.
    pub fn text22(mut self, value: impl Into<String>) -> Self {
        self.text22 = Some(value.into());
        self
    }

    /// Sets `text23`.
    pub fn text23(mut self, value: impl Into<String>) -> Self {
        self.text23 = Some(value.into());
        self
    }

    /// Sets `text24`.
    pub fn text24(mut self, value: impl Into<String>) -> Self {
        self.text24 = Some(value.into());
        self
    }

    /// Sets `text25`.
    pub fn text25(mut self, value: impl Into<String>) -> Self {
        self.text25 = Some(value.into());
        self
    }

    /// Sets `text26`.
    pub fn text26(mut self, value: impl Into<String>) -> Self {
        self.text26 = Some(value.into());
        self
    }

    /// Sets `text27`.
    pub fn text27(mut self, value: impl Into<String>) -> Self {
        self.text27 = Some(value.into());
        self
    }

    /// Sets `text28`.
    pub fn text28(mut self, value: impl Into<String>) -> Self {
        self.text28 = Some(value.into());
        self
    }

    /// Sets `text29`.
    pub fn text29(mut self, value: impl Into<String>) -> Self {
        self.text29 = Some(value.into());
        self
    }

    /// Sets `text30`.
    pub fn text30(mut self, value: impl Into<String>) -> Self {
        self.text30 = Some(value.into());
        self
    }

    /// Sets `text31`.
    pub fn text31(mut self, value: impl Into<String>) -> Self {
        self.text31 = Some(value.into());
        self
    }

    /// Sets `text32`.
    pub fn text32(mut self, value: impl Into<String>) -> Self {
        self.text32 = Some(value.into());
        self
    }

    /// Sets `text33`.
    pub fn text33(mut self, value: impl Into<String>) -> Self {
        self.text33 = Some(value.into());
        self
    }

    /// Sets `text34`.
    pub fn text34(mut self, value: impl Into<String>) -> Self {
        self.text34 = Some(value.into());
        self
    }

    /// Sets `text35`.
    pub fn text35(mut self, value: impl Into<String>) -> Self {
        self.text35 = Some(value.into());
        self
    }

    /// Sets `text36`.
    pub fn text36(mut self, value: impl Into<String>) -> Self {
        self.text36 = Some(value.into());
        self
    }

    /// Sets `text37`.
    pub fn text37(mut self, value: impl Into<String>) -> Self {
        self.text37 = Some(value.into());
        self
    }

    /// Sets `text38`.
    pub fn text38(mut self, value: impl Into<String>) -> Self {
        self.text38 = Some(value.into());
        self
    }

    /// Sets `text39`.
    pub fn text39(mut self, value: impl Into<String>) -> Self {
        self.text39 = Some(value.into());
        self
    }

    /// Sets `text40`.
    pub fn text40(mut self, value: impl Into<String>) -> Self {
        self.text40 = Some(value.into());
        self
    }

    /// Sets `text41`.
    pub fn text41(mut self, value: impl Into<String>) -> Self {
        self.text41 = Some(value.into());
        self
    }

    /// Sets `text42`.
    pub fn text42(mut self, value: impl Into<String>) -> Self {
        self.text42 = Some(value.into());
        self
    }

    /// Sets `text43`.
    pub fn text43(mut self, value: impl Into<String>) -> Self {
        self.text43 = Some(value.into());
        self
    }

    /// Sets `text44`.
    pub fn text44(mut self, value: impl Into<String>) -> Self {
        self.text44 = Some(value.into());
        self
    }

    /// Sets `text45`.
    pub fn text45(mut self, value: impl Into<String>) -> Self {
        self.text45 = Some(value.into());
        self
    }
}

impl json::Decode for Customer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text1: object.optional("text1"),
            text2: object.optional("text2"),
            text3: object.optional("text3"),
            text4: object.optional("text4"),
            text5: object.optional("text5"),
            text6: object.optional("text6"),
            text7: object.optional("text7"),
            text8: object.optional("text8"),
            text9: object.optional("text9"),
            text10: object.optional("text10"),
            text11: object.optional("text11"),
            text12: object.optional("text12"),
            text13: object.optional("text13"),
            text14: object.optional("text14"),
            text15: object.optional("text15"),
            text16: object.optional("text16"),
            text17: object.optional("text17"),
            text18: object.optional("text18"),
            text19: object.optional("text19"),
            text20: object.optional("text20"),
            text21: object.optional("text21"),
            text22: object.optional("text22"),
            text23: object.optional("text23"),
            text24: object.optional("text24"),
            text25: object.optional("text25"),
            text26: object.optional("text26"),
            text27: object.optional("text27"),
            text28: object.optional("text28"),
            text29: object.optional("text29"),
            text30: object.optional("text30"),
            text31: object.optional("text31"),
            text32: object.optional("text32"),
            text33: object.optional("text33"),
            text34: object.optional("text34"),
            text35: object.optional("text35"),
            text36: object.optional("text36"),
            text37: object.optional("text37"),
            text38: object.optional("text38"),
            text39: object.optional("text39"),
            text40: object.optional("text40"),
            text41: object.optional("text41"),
            text42: object.optional("text42"),
            text43: object.optional("text43"),
            text44: object.optional("text44"),
            text45: object.optional("text45"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Customer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text1", &self.text1);
        object.optional("text2", &self.text2);
        object.optional("text3", &self.text3);
        object.optional("text4", &self.text4);
        object.optional("text5", &self.text5);
        object.optional("text6", &self.text6);
        object.optional("text7", &self.text7);
        object.optional("text8", &self.text8);
        object.optional("text9", &self.text9);
        object.optional("text10", &self.text10);
        object.optional("text11", &self.text11);
        object.optional("text12", &self.text12);
        object.optional("text13", &self.text13);
        object.optional("text14", &self.text14);
        object.optional("text15", &self.text15);
        object.optional("text16", &self.text16);
        object.optional("text17", &self.text17);
        object.optional("text18", &self.text18);
        object.optional("text19", &self.text19);
        object.optional("text20", &self.text20);
        object.optional("text21", &self.text21);
        object.optional("text22", &self.text22);
        object.optional("text23", &self.text23);
        object.optional("text24", &self.text24);
        object.optional("text25", &self.text25);
        object.optional("text26", &self.text26);
        object.optional("text27", &self.text27);
        object.optional("text28", &self.text28);
        object.optional("text29", &self.text29);
        object.optional("text30", &self.text30);
        object.optional("text31", &self.text31);
        object.optional("text32", &self.text32);
        object.optional("text33", &self.text33);
        object.optional("text34", &self.text34);
        object.optional("text35", &self.text35);
        object.optional("text36", &self.text36);
        object.optional("text37", &self.text37);
        object.optional("text38", &self.text38);
        object.optional("text39", &self.text39);
        object.optional("text40", &self.text40);
        object.optional("text41", &self.text41);
        object.optional("text42", &self.text42);
        object.optional("text43", &self.text43);
        object.optional("text44", &self.text44);
        object.optional("text45", &self.text45);
        object.rest(&self.additional);
    }
}

json::serde_for!(Customer);
